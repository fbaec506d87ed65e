import { foldName, type Line, unreadOf } from '../core/paste/model.ts';
import { findMisspelt, findRole, type RoleNames } from './names.ts';
import type { RoleContext, RoleFound } from './paste-rows.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** More than any list of one person's roles; what is longer is no list of roles. */
const mostLines = 500;
const longestLine = 400;

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** `displayName : value`, as PowerShell prints a list; the name of a custom role may follow a colon too. */
const labelled = /^\s*"?([\p{L}@.][\p{L}\p{N} @._-]{0,40}?)"?\s*[:：=]\s*(.*)$/u;
/** Rules of a printed table, brackets left over from a broken document. */
const furniture = /^[\s\-=|+*_.,:;[\]{}()"'`~#<>]*$/;
/** A command that was typed, and what it asks for. */
const command =
	/(?:^|[>$#|]\s*)(?:(Get|Find)-(?:Mg(?:Beta)?|Msol|AzureADMS|AzureAD|Entra(?:Beta)?|Az|MS)?(\w+)|GET\s+\S*\/([\w]+)(?:\?\S*)?\s*$|(az)\s+(?:rest|ad|role)\b)/;

const clean = (text: string) => text.replace(/^[\s\-*•·‧–—>|,;"'`]+|[\s|,;"'`]+$/gu, '');
const split = (line: string) =>
	line
		.split(/\t|\s{2,}|[,;|、，；]/)
		.map(clean)
		.filter((part) => part !== '');

/** What a command says about what it prints; undefined for a line that is none. */
function commandContext(line: string, words: RoleWords): RoleContext | undefined {
	const [whole, , cmdlet = '', path = '', az] = command.exec(line) ?? [];
	if (whole === undefined) return undefined;
	if (/eligib/i.test(line)) return { held: 'eligible' };
	const noun = cmdlet.replace(/^RoleManagementDirectory/, '');
	if (words.listing(noun) || words.listing(path) || (az && /directoryRoles\b|roleDefinitions\b|directoryRoleTemplates\b/i.test(line)))
		return { held: 'listed' };
	return {};
}

/**
 * Takes the roles out of lines of text: a list, several on a line, `name : value` pairs, with headings that say how they are held.
 * @param context What stood above; changed by headings and commands among the lines.
 * @param complain Whether a line that names no role is worth telling.
 */
export function takeLines(
	lines: readonly Line[],
	context: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
	complain: boolean,
): void {
	for (const { number, text: full } of lines.slice(0, mostLines)) {
		const line = full.slice(0, longestLine);
		if (furniture.test(line)) continue;
		const asked = commandContext(line, words);
		if (asked) {
			context.held = asked.held;
			continue;
		}
		const heading = words.held(clean(line).replace(/[:：]$/, ''));
		if (heading !== undefined) {
			context.held = heading === 'active' ? undefined : heading;
			continue;
		}
		if (words.field(foldName(line)) !== undefined) continue;
		takeLine(line, number, context, names, words, found, complain);
	}
	if (lines.length > mostLines) found.problems.add('cut');
}

function takeLine(
	line: string,
	number: number,
	context: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
	complain: boolean,
): void {
	const add = (role: string, name: string, held: Held | undefined) =>
		found.rows.push({ line: number, role, name: name.slice(0, 80), held: held ?? context.held ?? 'active', scope: 'tenant' });
	const whole = findRole(names, clean(line));
	if (whole !== undefined) {
		add(whole, clean(line), undefined);
		return;
	}
	const [, label, value = ''] = labelled.exec(line) ?? [];
	const said = label === undefined ? undefined : words.held(label);
	const field = label === undefined ? undefined : words.field(foldName(label));
	const named = field !== undefined && words.identifies(field);
	const text = label !== undefined && (said !== undefined || named) ? value : line;
	const parts = split(text);
	// A state beside a name, in its own cell, is about it.
	const state = parts.map((part) => words.held(part)).find((one) => one !== undefined);
	const units = parts.map((part) => words.scope(part)).filter((one) => one !== undefined);
	let hit = false;
	const unknown: string[] = [];
	for (const part of parts) {
		if (words.held(part) !== undefined || words.scope(part) !== undefined) continue;
		const read = roleIn(part, names, words);
		if (read.role !== undefined) {
			hit = true;
			if (read.near) found.problems.add('misspelt');
			if (label !== undefined && !named && said === undefined && part !== line && !line.startsWith(part)) {
				// A label that nobody knows may say that the role is held, wanted or gone.
				if (/^[\p{L}][\p{L} ]*$/u.test(label)) {
					found.unread.push(unreadOf(number, line));
					continue;
				}
			}
			add(read.role, part, read.held ?? said ?? state);
			if (units.includes('unit')) (found.rows.at(-1) as { scope: string }).scope = 'unit';
		} else unknown.push(part);
	}
	const ids = hit ? [] : (line.match(guid) ?? []).map((id) => findRole(names, id)).filter((id) => id !== undefined);
	for (const id of ids) add(id, id, said ?? state);
	if (!hit && ids.length === 0 && mentions(line, names)) {
		found.unread.push(unreadOf(number, line));
		return;
	}
	if (!complain || (label !== undefined && !named && said === undefined)) return;
	// Of a list on one line, name what is missing; of a table row, the role was the point.
	if (!hit && ids.length === 0) found.unrecognized.add(clean(text));
	else if (/[,;、，；]/.test(text)) for (const part of unknown) found.unrecognized.add(part);
}

/** A role with what stands behind it: `Some Role (eligible)`. */
function roleIn(part: string, names: RoleNames, words: RoleWords): { role?: string; held?: Held; near?: boolean } {
	const exact = findRole(names, part);
	if (exact !== undefined) return { role: exact };
	const [, before = '', behind = ''] = /^(.{2,120}?)\s*(?:[([:：]|\s[-–—])\s*([^()[\]]{1,60}?)[)\]]?\s*$/.exec(part) ?? [];
	const held = words.held(behind);
	const role = before === '' ? undefined : findRole(names, before);
	if (role !== undefined && held !== undefined) return { role, held };
	const near = findMisspelt(names, part);
	return near === undefined ? {} : { role: near, near: true };
}

/** Most words of a sentence that is searched for a role. */
const mostWords = 24;

/** Whether a sentence names a role among other words. */
function mentions(line: string, names: RoleNames): boolean {
	const words = clean(line)
		.split(/[\s:：()[\]]+/)
		.filter((word) => word !== '');
	if (words.length > mostWords) return false;
	for (let start = 0; start < words.length; start++) {
		for (let end = Math.min(words.length, start + 6); end > start + 1; end--) {
			if (
				findRole(
					names,
					words
						.slice(start, end)
						.join(' ')
						.replace(/[.,!?]$/, ''),
				) !== undefined
			)
				return true;
		}
	}
	return false;
}
