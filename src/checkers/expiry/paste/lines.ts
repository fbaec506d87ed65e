import { readDate } from '../../core/dates.ts';
import { type TextPart, unreadOf } from '../../core/paste/model.ts';
import { type Findings, kindOf, textOf, thumbprintOf, unknownHolder } from './findings.ts';
import { guidOf } from './ids.ts';
import { isReadable } from './secrets.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\S+)?$/;
const holdsId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** The end of a credential, at the end of a line about it; of a shorter date a piece may be on the next line. */
const endInLine = /expir\w+ (?:on )?(\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|\d\d?[./]\d\d?[./]\d{4})$/i;
const command = /^\s*(?:PS\b.*>|[\w.@~:/\\-]*[$#>%]\s|az\s|Get-|Connect-|Import-|GET\s|\$|\[\w+@)/i;
/** Lines that tools print in addition to their output. */
const remark = /^\s*(?:WARNING|VERBOSE|DEBUG|INFO|Transcript|\*{5,}|#|\/\/|Windows PowerShell|Copyright|-{3,})/i;

/** What a server or a shell prints about a response: headers, and texts around an error. */
const aboutAnswer =
	/^(?:HTTP\/\d|(?:Date|Location|Vary|Server|Age|Connection|[\w-]*request-id|(?:x-ms|content|cache|transfer|strict|odata)-[\w-]+)\s*:)/i;
/** Closing brackets whose opening ones are missing. */
const onlyEnds = /^[\]},\s]*\][\]},\s]*$/;

/** Commands whose name is the only indication of whether their output is about applications or service principals. */
const listing =
	/\baz\s+ad\s+(app|sp)\s+credential\s+list\b|\bGet-(?:Entra(?:Beta)?|AzureAD)(App|S)\w*(?:Password|Key)Credential\b|\bGet-AzAD(App|Sp)Credential\b/i;

const namedSecret = /(?:secret|password)\w*["']?\s*[=:]\s*["']?([^\s"',;]{8,})/i;

/** Whether a line assigns a secret, or is the output of `az … reset -o tsv`: app ID, secret, tenant ID. */
function holdsSecret(cells: readonly string[], line: string): boolean {
	const [value] = namedSecret.exec(line)?.slice(1) ?? [];
	if (value !== undefined && isReadable(value) && !value.startsWith('$')) return true;
	const ids = cells.filter((cell) => guidOf(cell) !== undefined).length;
	return ids === 2 && (cells.length === 3 || cells.length === 4) && guidOf(cells[0]) !== undefined && guidOf(cells.at(-1)) !== undefined;
}

/** Reads a row of `az … -o tsv`, which has no headings: values in alphabetical order of their names, None for missing ones. */
function readTsv(line: number, cells: readonly string[], findings: Findings): boolean {
	const [custom, name, end = '', , keyId, sixth, seventh] = cells;
	if (!isoDate.test(end) || guidOf(keyId) === undefined) return false;
	const isKey = cells.length === 8 && isoDate.test(sixth ?? '');
	if (!isKey && !(cells.length >= 6 && cells.length <= 7)) return false;
	if (!isKey && isReadable(sixth)) findings.report('secret-value-present', line);
	const thumbprint = isKey ? thumbprintOf(custom) : undefined;
	const written = textOf(name);
	findings.add({
		line,
		holder: unknownHolder,
		kind: isKey ? 'certificate' : 'secret',
		keyId: guidOf(keyId) as string,
		name: written,
		thumbprint,
		startText: isKey ? sixth : seventh,
		endText: end,
	});
	return true;
}

/** Reads lines outside documents, lists and tables. A line with an ID or a date that is not understood is reported. */
export function readText({ lines }: TextPart, findings: Findings, alone: boolean): void {
	/** Whether a date on a line of its own is part of a list of dates: no words stand above it. */
	let listed = alone;
	for (const { number, text } of lines) {
		const line = text.trim();
		const date = line.replace(/^["']|["'],?$/g, '');
		if (/result is not complete|nextLink/i.test(line)) findings.report('page-truncated', number);
		else if (/serialization has exceeded the set depth/i.test(line)) findings.report('depth-truncated', number);
		else if (onlyEnds.test(line)) findings.report('json-truncated', number);
		if (line === '' || remark.test(line) || aboutAnswer.test(line)) continue;
		const cells = text.split('\t').map((cell) => cell.trim());
		if (cells.length >= 6 && readTsv(number, cells, findings)) continue;
		if (listed && isoDate.test(date)) {
			findings.add({ line: number, holder: unknownHolder, kind: 'secret', endText: date });
			continue;
		}
		listed = alone && command.test(line);
		if (holdsSecret(cells, line)) {
			findings.report('secret-value-present', number);
			continue;
		}
		if (command.test(line)) {
			// Any other command cancels what the previous one implied.
			const [found, ...of] = listing.exec(line) ?? [];
			findings.listed = found === undefined ? undefined : /^s/i.test(of.join('')) ? 'service-principal' : 'application';
			continue;
		}
		// One line for each credential: `payroll - Client secret - <key ID> - expires 2026-12-30`. What else stands in it is not understood.
		const ids = line.match(holdsId) ?? [];
		const [, endText] = endInLine.exec(line) ?? [];
		if (endText && ids.length === 1)
			findings.add({ line: number, holder: unknownHolder, kind: kindOf(line) ?? 'secret', keyId: guidOf(ids[0]), endText });
		const dated = line.length < 200 && (readDate(line)?.readings.length ?? 0) > 0 && /\d{4}/.test(line);
		if (ids.length > 0 || dated || (alone && (cells.length > 1 || /secret|credential|expir|certificate/i.test(line))))
			findings.miss(unreadOf(number, line));
	}
}
