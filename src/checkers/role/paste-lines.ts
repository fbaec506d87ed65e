import { findRole, type RoleNames } from './names.ts';
import type { Found } from './paste-objects.ts';

/** More than any list of one person's roles; what is longer is no list of roles. */
const mostLines = 500;
const longestLine = 400;

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** `displayName : value`, as PowerShell prints a list; the name of a custom role may follow a colon too. */
const labelled = /^\s*"?([\p{L}@.][\p{L}\p{N} @._]{0,40}?)"?\s*[:：=]\s*(.*)$/u;
const nameLabels = new Set(['displayname', 'display name', 'name', 'role', 'roles', 'rolename', 'role name', 'roledefinitionname']);
/** Headings and rules of a printed table, brackets left over from a broken document. */
const furniture =
	/^[\s\-=|+*_.,:;[\]{}()"'`~#<>]*$|^(?:id|display ?name|role ?template ?id|deleted ?date ?time|description|name|roles?)(?:\s{2,}.*|\s*)$/i;

const clean = (text: string) => text.replace(/^[\s\-*•·‧–—>|,;"'`]+|[\s|,;"'`]+$/gu, '');

function look(names: RoleNames, found: Found, line: string): boolean {
	const hits = [line, ...line.split(/\t|\s{2,}|[,;|、，；]/)].map((part) => findRole(names, clean(part))).filter((id) => id !== undefined);
	const whole = findRole(names, clean(line));
	const byGuid = (line.match(guid) ?? []).map((id) => findRole(names, id)).filter((id) => id !== undefined);
	const ids = whole ? [whole] : [...hits, ...byGuid];
	for (const id of ids) found.roles.add(id);
	return ids.length > 0;
}

/** Names in one line that nobody knows, without those that someone does. */
function unknownParts(names: RoleNames, line: string): string[] {
	return line
		.split(/\t|\s{2,}|[,;|、，；]/)
		.map(clean)
		.filter((part) => part !== '' && !findRole(names, part));
}

/**
 * Takes the roles out of lines of text: a list, a printed table, `name : value` pairs.
 * @param complain Whether a line that names no role is worth telling.
 */
export function collectLines(names: RoleNames, found: Found, lines: readonly string[], complain: boolean): void {
	for (const full of lines.slice(0, mostLines)) {
		const line = full.slice(0, longestLine);
		if (furniture.test(line)) continue;
		const [, label, value] = labelled.exec(line) ?? [];
		const named = label !== undefined && nameLabels.has(label.trim().toLowerCase());
		const text = named && value ? value : line;
		const hit = look(names, found, text) || (value !== undefined && look(names, found, value));
		if (!complain || (label !== undefined && !named)) continue;
		// Of a list on one line, name what is missing; of a table row, the role was the point.
		if (!hit) found.unrecognized.add(clean(text));
		else if (/[,;、，；]/.test(text)) for (const part of unknownParts(names, text)) found.unrecognized.add(part);
	}
}
