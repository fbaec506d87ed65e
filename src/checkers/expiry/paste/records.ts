import { type PasteRecord, type RecordsPart, unreadOf } from '../../core/paste/model.ts';
import { isCut } from '../../core/paste/values.ts';
import type { Holder, Kind } from '../model.ts';
import { type Findings, isTypeName, kindOf, textOf, thumbprintOf } from './findings.ts';
import { guidOf } from './ids.ts';
import { isReadable } from './secrets.ts';
import { telling } from './vocabulary.ts';

/** Column headings of scripts whose column "App Id" contains the object ID. */
const objectIdScripts: readonly (readonly string[])[] = [
	['appCreated', 'daysLeft'],
	['kind', 'daysLeft', 'credentialName'],
];

/** Finds credentials in printed lists and tables: az, Graph and Entra PowerShell, old AzureAD, and CSV files of scripts. */
export function readRecords(part: RecordsPart, findings: Findings): void {
	const records = part.layout === 'delimited' ? part.records.map(withoutGuards) : part.records;
	const headings = new Set(part.headings.length > 0 ? part.headings : records.flatMap(({ fields }) => [...fields.keys()]));
	const hasDates = ['end', 'secretEnd', 'certificateEnd'].some((key) => headings.has(key));
	const objectIds = part.layout === 'delimited' && objectIdScripts.some((script) => script.every((key) => headings.has(key)));
	if (objectIds && headings.has('appId')) findings.report('id-is-object-id', part.line);
	for (const piece of part.unread) findings.miss(piece);
	for (const record of records)
		readRecord(record, part.layout === 'list' ? new Set(record.fields.keys()) : headings, hasDates, objectIds, findings);
	if (hasDates && !headings.has('keyId') && !(objectIds && headings.has('objectId')) && part.layout === 'delimited')
		findings.report('no-key-id', part.line);
}

/** The guard that tables put before text which a spreadsheet would treat as a formula; it is not part of the text. */
const guard = /(^|[;\t\r\n])(\s*)'(?=\s*'*\s*[=+\-@＝＋－＠\t\r])/g;

function withoutGuards(record: PasteRecord): PasteRecord {
	if (![...record.fields.values()].some((value) => typeof value === 'string' && value.includes("'"))) return record;
	const bare = ([key, value]: [string, unknown]): [string, unknown] => [
		key,
		typeof value === 'string' ? value.replace(guard, '$1$2') : value,
	];
	return { ...record, fields: new Map([...record.fields].map(bare)) };
}

function holderOf(record: PasteRecord, headings: ReadonlySet<string>, objectIds: boolean): Holder {
	const { fields } = record;
	const ofCredential = headings.has('keyId') || headings.has('end');
	const namesApp =
		headings.has('app') || !ofCredential || headings.has('secretName') || headings.has('certificateName') || headings.has('credentialName');
	const name = textOf(fields.get('app')) ?? (namesApp && !headings.has('app') ? textOf(fields.get('displayName')) : undefined);
	const appId = guidOf(fields.get('appId'));
	const objectId = objectIds ? appId : guidOf(fields.get('objectId'));
	const said = textOf(fields.get('objectType'))?.toLowerCase().replace(/\W/g, '');
	return {
		of: said === 'serviceprincipal' ? 'service-principal' : said === 'unknown' ? 'unknown' : name || appId ? 'application' : 'unknown',
		name,
		appId: objectIds ? undefined : appId,
		objectId: objectId === guidOf(fields.get('keyId')) ? undefined : objectId,
	};
}

function kindOfRecord({ fields, written }: PasteRecord, headings: ReadonlySet<string>, name: string | undefined): Kind {
	const said = kindOf(fields.get('kind'));
	if (said) return said;
	const type = textOf(fields.get('type'));
	if (type && /x509|symmetric|certificate/i.test(type)) return 'certificate';
	if (textOf(fields.get('usage')) || (headings.has('usage') && headings.has('key'))) return 'certificate';
	if (headings.has('hint') || headings.has('secretText')) return 'secret';
	if (/^CN=/i.test(name ?? '') || /certificate|not ?after/i.test([...written.values()].join(' '))) return 'certificate';
	return thumbprintOf(fields.get('customKeyIdentifier')) ? 'certificate' : 'secret';
}

function readRecord(record: PasteRecord, headings: ReadonlySet<string>, hasDates: boolean, objectIds: boolean, findings: Findings): void {
	const { fields, line } = record;
	const unread = unreadOf(line, [...fields.values()].map(String).join(' '));
	const holder = holderOf(record, headings, objectIds);
	// Other things that begin and end have an id of their own: reviews, invitations.
	const isOther =
		holder.of === 'unknown' &&
		fields.has('end') &&
		fields.has('start') &&
		!fields.has('keyId') &&
		/^id$/i.test(record.written.get('objectId') ?? '');
	if (fields.has('foreign') || isOther) {
		findings.miss(unread);
		return;
	}
	for (const key of ['passwords', 'keys']) {
		const listed = textOf(fields.get(key));
		if (listed && (isTypeName(listed) || /^\{.+\}$/.test(listed) || /credential/i.test(listed)))
			findings.report('depth-truncated', line, holder.name);
	}
	const isKey = textOf(fields.get('usage')) ?? textOf(fields.get('type'));
	if (isReadable(fields.get('secretText')) || (!isKey && isReadable(fields.get('value'))))
		findings.report('secret-value-present', line, holder.name);
	const daysLeft = textOf(fields.get('daysLeft'));
	const counted = daysLeft && /^-?\d{1,6}$/.test(daysLeft) ? Number(daysLeft) : undefined;

	/** Adds one credential of the row. */
	const add = (kind: Kind, name: string | undefined, startText: unknown, endText: unknown) => {
		const keyId = guidOf(fields.get('keyId')) ?? (objectIds ? guidOf(fields.get('objectId')) : undefined);
		const thumbprint = kind === 'certificate' ? thumbprintOf(fields.get('customKeyIdentifier')) : undefined;
		const cut = typeof endText === 'string' && isCut(endText);
		if (cut) findings.report('text-truncated', line, holder.name ?? name);
		findings.add({
			line,
			holder,
			kind,
			keyId,
			name,
			thumbprint,
			startText: isCut(String(startText ?? '')) ? undefined : startText,
			endText: cut ? undefined : endText,
			counted,
		});
	};

	let found = 0;
	for (const [kind, name, start, end] of [
		['secret', 'secretName', 'secretStart', 'secretEnd'],
		['certificate', 'certificateName', 'certificateStart', 'certificateEnd'],
	] as const) {
		if (!textOf(fields.get(end))) continue;
		found++;
		add(kind, textOf(fields.get(name)), fields.get(start), fields.get(end));
	}
	if (found > 0) return;
	if (textOf(fields.get('end')) || (headings.has('end') && guidOf(fields.get('keyId')))) {
		const name =
			textOf(fields.get('credentialName')) ??
			textOf(fields.get('secretName')) ??
			textOf(fields.get('certificateName')) ??
			(headings.has('app') || holder.name !== textOf(fields.get('displayName')) ? textOf(fields.get('displayName')) : undefined);
		add(kindOfRecord(record, headings, name), name, fields.get('start'), fields.get('end'));
		return;
	}
	if (record.damaged) findings.miss(unread);
	// The signed-in account, as Get-MgContext prints it.
	else if (!hasDates && fields.has('tenant') && !fields.has('displayName')) return;
	else if (!hasDates && (holder.appId || holder.name)) {
		if (!textOf(fields.get('passwords')) && !textOf(fields.get('keys'))) findings.report('no-credentials-in-output', line, holder.name);
	} else if (holder.appId || holder.name) findings.report('app-without-credentials', line, holder.name);
	else if ([...fields].some(([key, value]) => telling.has(key) && textOf(value))) findings.miss(unread);
}
