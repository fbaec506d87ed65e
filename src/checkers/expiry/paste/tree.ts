import { readDate } from '../../core/dates.ts';
import { foldName, type TreePart, unreadOf } from '../../core/paste/model.ts';
import { isObject } from '../../core/paste/values.ts';
import type { Holder, Kind } from '../model.ts';
import { type Findings, given, isTypeName, kindOf, textOf, thumbprintOf, unknownHolder } from './findings.ts';
import { guidOf } from './ids.ts';
import { readRecords } from './records.ts';
import { isReadable } from './secrets.ts';
import { vocabulary } from './vocabulary.ts';

type Fields = ReadonlyMap<string, unknown>;
const fieldsOf = (object: object): Fields => new Map(Object.entries(object).map(([name, value]) => [foldName(name), value]));
const first = (fields: Fields, ...keys: string[]): unknown =>
	keys.map((key) => fields.get(key)).find((value) => value !== undefined && value !== null);

const endKeys = ['enddatetime', 'enddate', 'expirationdatetime', 'expirationdate'];
const startKeys = ['startdatetime', 'startdate'];
const deepest = 60;

/** Whether a response is an empty list, directly or under `value`. */
const isEmptyList = (value: unknown): boolean =>
	Array.isArray(value) ? value.length === 0 : isObject(value) && Array.isArray(value['value']) && value['value'].length === 0;

/**
 * The entries of a list as JSON or PowerShell has them: a single entry without its array, a list under `value`, or text instead of either.
 */
function itemsOf(list: unknown): readonly unknown[] {
	if (Array.isArray(list)) return list;
	if (typeof list === 'string') return list.trim() === '' ? [] : [list];
	if (!isObject(list) || Object.keys(list).length === 0) return [];
	const inner = first(fieldsOf(list), 'value');
	return Array.isArray(inner) ? inner : [list];
}

/** The names of fields in a document without values, since a value may be a secret. */
function namesIn(value: unknown): string {
	const [item] = Array.isArray(value) ? value : [value];
	return isObject(item) ? `{ ${Object.keys(item).slice(0, 20).join(', ')} }` : '[ … ]';
}

/** Fields of Graph's own objects; a row that a script made does not have them. */
const ofObject = ['type', 'usage', 'customkeyidentifier', 'hint', 'secrettext', 'keytype', 'passwordcredentials', 'keycredentials'];
const namesRow = ['app', 'kind', 'secretName', 'certificateName', 'credentialName', 'secretEnd', 'certificateEnd'];

/** A row that a script made from an app and a credential, by the vocabulary's names; undefined for anything else. */
function rowOf(fields: Fields): Map<string, unknown> | undefined {
	if (ofObject.some((key) => fields.has(key)) || [...fields.values()].some(isObject)) return undefined;
	const row = new Map([...fields].flatMap(([key, value]): [string, unknown][] => [[vocabulary.field(key) ?? key, value]]));
	const isDated = row.has('end') || row.has('secretEnd') || row.has('certificateEnd');
	return isDated && namesRow.some((key) => row.has(key)) ? row : undefined;
}

/** Finds credentials in a document: Graph's pages, batches and objects, az, PowerShell, manifests, reports, Terraform state. */
export function readTree(part: TreePart, findings: Findings): void {
	const { lineOf, damaged, broken, line } = part;
	if (broken) findings.report('json-truncated', line);
	let understood = 0;
	let apps = 0;

	/** The application or service principal that an object describes. */
	function holderOf(fields: Fields, context: string): Holder {
		const name = textOf(first(fields, 'displayname', 'name', 'applicationname', 'appname'));
		const appId = guidOf(first(fields, 'appid', 'clientid', 'applicationid'));
		const objectId = guidOf(first(fields, 'id', 'objectid'));
		const servicePrincipalType = textOf(first(fields, 'serviceprincipaltype'));
		const isPrincipal =
			servicePrincipalType !== undefined ||
			/serviceprincipals/i.test(context) ||
			/serviceprincipal/i.test(textOf(first(fields, '@odatatype', 'odatatype')) ?? '');
		const owner = guidOf(first(fields, 'appownerorganizationid', 'appownertenantid'));
		const signsWith = textOf(first(fields, 'preferredtokensigningkeythumbprint'))?.toUpperCase();
		const audience = textOf(first(fields, 'signinaudience'));
		if (objectId) findings.apps.set(objectId, given({ appId, name }));
		return {
			of: isPrincipal ? 'service-principal' : 'application',
			name,
			appId,
			objectId,
			servicePrincipalType,
			owner,
			signsWith,
			personalAccounts: (audience !== undefined && /personal/i.test(audience)) || undefined,
		};
	}

	/** Whether an object is a credential, judged by its own fields. */
	const isCredential = (fields: Fields) => {
		const dated = endKeys.some((key) => fields.has(key));
		return (
			(fields.has('keyid') &&
				(dated || fields.has('usage') || fields.has('hint') || fields.has('customkeyidentifier') || fields.has('startdatetime'))) ||
			(dated && startKeys.some((key) => fields.has(key)))
		);
	};

	function addCredential(object: object, fields: Fields, holder: Holder, listed: 'passwords' | 'keys' | undefined): void {
		understood++;
		const secret =
			first(fields, 'secrettext') ??
			(listed === 'passwords' || first(fields, 'keytype') === undefined ? first(fields, 'value') : undefined);
		const usage = textOf(first(fields, 'usage', 'keyusage'));
		const type = textOf(first(fields, 'type', 'keytype'));
		const isKey =
			listed === 'keys' ||
			(listed === undefined && (usage !== undefined || (type !== undefined && !/secret|password/i.test(type)) || fields.has('key')));
		if (isReadable(secret) && !isKey) findings.report('secret-value-present', lineOf(object), holder.name);
		const symmetric = type === 'Symmetric';
		const kind: Kind = isKey ? 'certificate' : (kindOf(type) ?? 'secret');
		const keyId = guidOf(fields.get('keyid'));
		const custom = fields.get('customkeyidentifier');
		const name = textOf(first(fields, 'displayname', 'name'));
		const thumbprint = isKey ? thumbprintOf(custom) : undefined;
		const bytes = Array.isArray(custom) ? custom.join(' ') : textOf(custom);
		const saml = holder.of === 'service-principal' && !symmetric ? bytes : undefined;
		findings.add({
			line: lineOf(object),
			holder,
			kind,
			keyId,
			name,
			thumbprint,
			startText: first(fields, ...startKeys),
			endText: first(fields, ...endKeys),
			group: saml && `${holder.objectId ?? holder.appId ?? ''} ${saml}`,
			isPassword: (saml !== undefined && !isKey) || undefined,
			signs: usage === 'Sign' || undefined,
		});
	}

	/** Reads the credential lists of an app; entries that are not objects were lost below a tool's depth limit. */
	function readLists(object: object, fields: Fields, holder: Holder): void {
		let entries = 0;
		for (const listed of ['passwords', 'keys'] as const) {
			const items = itemsOf(fields.get(listed === 'passwords' ? 'passwordcredentials' : 'keycredentials'));
			for (const item of items) {
				entries++;
				if (isObject(item)) addCredential(item, fieldsOf(item), holder, listed);
				else if (isTypeName(item) || typeof item === 'string') findings.report('depth-truncated', lineOf(object), holder.name);
			}
		}
		understood++;
		if (entries === 0 && !damaged.has(object)) findings.report('app-without-credentials', lineOf(object), holder.name);
	}

	function readFederated(object: object, fields: Fields, holder: Holder, context: string): void {
		understood++;
		const objectId = /applications\('?([0-9a-f-]{36})/i.exec(context)?.[1]?.toLowerCase();
		const keyId = guidOf(first(fields, 'id', 'credentialid'));
		const name = textOf(first(fields, 'name', 'displayname'));
		const own = holder === unknownHolder && objectId ? { of: 'application' as const, objectId } : holder;
		findings.add({ line: lineOf(object), holder: own, kind: 'federated', keyId, name });
	}

	/** Reads one app of a recommendation, which only tells how many credentials expire. */
	function readImpacted(object: object, fields: Fields): boolean {
		const details = fields.get('additionaldetails');
		if (!fields.has('subjectid') || !Array.isArray(details)) return false;
		const count = details
			.filter(isObject)
			.map(fieldsOf)
			.find((detail) => /expiringcredentialscount/i.test(String(detail.get('key'))))
			?.get('value');
		const name = textOf(fields.get('displayname'));
		const appId = guidOf(fields.get('subjectid'));
		understood++;
		findings.report('row-without-date', lineOf(object), name);
		findings.add({
			line: lineOf(object),
			holder: { of: 'application', name, appId },
			kind: 'secret',
			count: Number(count) || 0,
		});
		return true;
	}

	/** Reads an entry of the credential activity report. */
	function readActivity(object: object, fields: Fields): boolean {
		if (!fields.has('signinactivity') && !fields.has('credentialorigin')) return false;
		const keyId = guidOf(fields.get('keyid'));
		const activity = fields.get('signinactivity');
		const last = isObject(activity) ? first(fieldsOf(activity), 'lastsignindatetime') : undefined;
		if (keyId) findings.used.set(keyId, readDate(last)?.readings[0] ?? null);
		const appId = guidOf(fields.get('appid'));
		const name = textOf(first(fields, 'appdisplayname', 'appname'));
		const ofPrincipal = /serviceprincipal/i.test(String(fields.get('credentialorigin') ?? ''));
		understood++;
		findings.add({
			line: lineOf(object),
			holder: { of: ofPrincipal ? 'service-principal' : 'application', appId, name },
			kind: kindOf(fields.get('keytype')) ?? 'secret',
			fromReport: true,
			keyId,
			endText: first(fields, ...endKeys),
		});
		return true;
	}

	/** Reads a resource of Terraform state. A credential's ID begins with its app's object ID. */
	function readTerraform(object: object, fields: Fields): boolean {
		const type = textOf(fields.get('type'));
		if (!type?.startsWith('azuread_')) return false;
		const instances = fields.get('instances');
		if (Array.isArray(instances)) {
			// In a state file the resource has the type, and its instances have the values.
			for (const instance of instances.filter(isObject)) readTerraform(instance, new Map([...fieldsOf(instance), ['type', type]]));
			return true;
		}
		const held = fields.get('values') ?? fields.get('attributes');
		if (!isObject(held)) return false;
		const values = fieldsOf(held);
		const address = textOf(fields.get('address')) ?? type;
		const idPart = /([0-9a-f-]{36})/i;
		const objectId = guidOf(
			idPart.exec(
				String(first(values, 'applicationid', 'serviceprincipalid', 'applicationobjectid', 'objectid') ?? first(values, 'id') ?? ''),
			)?.[1],
		);
		understood++;
		if (/^azuread_(?:application(?:_registration)?|service_principal)$/.test(type)) {
			const appId = guidOf(first(values, 'clientid', 'applicationid'));
			const name = textOf(first(values, 'displayname'));
			const id = guidOf(idPart.exec(String(first(values, 'objectid', 'id') ?? ''))?.[1]);
			if (id) findings.apps.set(id, given({ appId, name }));
			const inline = values.get('password');
			for (const entry of Array.isArray(inline) ? inline.filter(isObject) : [])
				addTerraform(entry, fieldsOf(entry), id, 'secret', 'application', address);
			return true;
		}
		const of = /service_principal/.test(type) ? 'service-principal' : 'application';
		const kind = /federated/.test(type)
			? 'federated'
			: /token_signing/.test(type)
				? 'saml-signing'
				: /certificate/.test(type)
					? 'certificate'
					: /password/.test(type)
						? 'secret'
						: undefined;
		if (kind) addTerraform(object, values, objectId, kind, of, address);
		return true;
	}

	function addTerraform(object: object, values: Fields, objectId: string | undefined, kind: Kind, of: Holder['of'], address: string): void {
		if (kind === 'secret' && isReadable(values.get('value'))) findings.report('secret-value-present', lineOf(object), address);
		const keyId = guidOf(first(values, 'keyid', 'credentialid'));
		const name = textOf(first(values, 'displayname'));
		const thumbprint = thumbprintOf(values.get('thumbprint'));
		findings.add({
			line: lineOf(object),
			holder: { of, objectId },
			kind,
			keyId,
			name,
			thumbprint,
			startText: values.get('startdate'),
			endText: values.get('enddate'),
		});
	}

	/** Reads the response of a command that creates a secret, which it contains. */
	function readReset(object: object, fields: Fields): boolean {
		const held = ['password', 'clientsecret', 'appsecret', 'secretvalue'].some((key) => isReadable(fields.get(key)));
		if (!held || !(fields.has('appid') || fields.has('tenant') || fields.has('tenantid') || fields.has('clientid'))) return false;
		understood++;
		findings.report('secret-value-present', lineOf(object), textOf(first(fields, 'displayname', 'appid')));
		return true;
	}

	function walk(value: unknown, holder: Holder, context: string, depth: number): void {
		if (depth > deepest) {
			findings.report('json-truncated', line);
			return;
		}
		if (Array.isArray(value)) {
			for (const item of value) walk(item, holder, context, depth + 1);
			return;
		}
		if (!isObject(value)) {
			if (isTypeName(value)) findings.report('depth-truncated', line, holder.name);
			return;
		}
		const fields = fieldsOf(value);
		const here = textOf(first(fields, '@odatacontext', 'odatametadata')) ?? context;
		if (first(fields, '@odatanextlink', 'odatanextlink') !== undefined) {
			findings.report('page-truncated', lineOf(value));
			understood++;
		} else if (Number(fields.get('@odatacount')) > itemsOf(fields.get('value')).length) {
			// Graph repeats the total count on each page.
			findings.report('page-truncated', lineOf(value));
		}
		// The signed-in account, as `az account show` and `az login` print it.
		if (fields.has('environmentname') && fields.has('tenantid')) {
			understood++;
			return;
		}
		const status = fields.get('status');
		if (typeof status === 'number' && fields.has('body') && status >= 400) {
			findings.report('batch-part-failed', lineOf(value), `${textOf(fields.get('id')) ?? ''} ${status}`.trim());
			understood++;
			return;
		}
		if (readTerraform(value, fields) || readImpacted(value, fields) || readActivity(value, fields) || readReset(value, fields)) return;
		if (fields.has('issuer') && fields.has('subject') && (fields.has('audiences') || fields.has('audience'))) {
			readFederated(value, fields, holder, here);
			return;
		}
		const isApp = fields.has('passwordcredentials') || fields.has('keycredentials');
		if (isApp) {
			const own = holderOf(fields, here);
			if (own.of === 'application') apps++;
			readLists(value, fields, own);
			const federated = fields.get('federatedidentitycredentials');
			if (Array.isArray(federated)) walk(federated, own, here, depth + 1);
			return;
		}
		const row = rowOf(fields);
		if (row) {
			understood++;
			const headings = [...row.keys()];
			readRecords(
				{
					kind: 'records',
					layout: 'delimited',
					line: lineOf(value),
					end: lineOf(value),
					headings,
					records: [{ line: lineOf(value), fields: row, written: new Map() }],
					unread: [],
				},
				findings,
			);
			return;
		}
		if (isCredential(fields)) {
			addCredential(value, fields, withApp(fields, holder), undefined);
			return;
		}
		if (fields.has('appid') && (fields.has('displayname') || fields.has('createddatetime'))) {
			const own = holderOf(fields, here);
			understood++;
			const before = findings.drafts.length;
			for (const inner of Object.values(value)) if (typeof inner === 'object') walk(inner, own, here, depth + 1);
			if (findings.drafts.length === before) findings.report('no-credentials-in-output', lineOf(value), own.name);
			return;
		}
		for (const inner of Object.values(value)) walk(inner, holder, here, depth + 1);
	}

	/** Takes the app from a credential's own fields, as in lists made with Select-Object. */
	function withApp(fields: Fields, holder: Holder): Holder {
		const name = textOf(first(fields, 'appname', 'applicationname', 'appdisplayname', 'application'));
		const appId = guidOf(first(fields, 'appid', 'applicationid', 'clientid'));
		return name || appId
			? { ...holder, of: holder.of === 'unknown' ? 'application' : holder.of, ...(name && { name }), ...(appId && { appId }) }
			: holder;
	}

	walk(part.value, unknownHolder, '', 0);
	if (apps === 100) findings.report('maybe-truncated', line, '100');
	if (understood > 0) return;
	if (isEmptyList(part.value)) findings.report('app-without-credentials', line);
	else findings.miss(unreadOf(line, namesIn(part.value)));
}
