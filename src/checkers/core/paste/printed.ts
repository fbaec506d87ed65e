import { readCells } from './cells.ts';
import { readColumns } from './columns.ts';
import { readDelimited } from './delimited.ts';
import { withGroups } from './groups.ts';
import { readList } from './list.ts';
import { brokenAt, foldName, type Line, type Part, unreadOf, type Vocabulary } from './model.ts';
import { readYaml, startsYaml, yamlRuns } from './yaml.ts';

/**
 * Splits lines outside of JSON documents into YAML documents, printed lists and tables, and the lines around them. Work is linear in the
 * number of lines.
 */
export function readPrinted(lines: readonly Line[], vocabulary: Vocabulary): Part[] {
	const parts: Part[] = [];
	let text: Line[] = [];
	const mention = lastMention(lines, vocabulary);
	const runs = yamlRuns(lines);
	const add = (found: readonly Part[]) => {
		if (text.length > 0) parts.push({ kind: 'text', lines: text });
		text = [];
		for (const part of found) parts.push(part);
	};
	for (let place = 0; place < lines.length; ) {
		const line = lines[place] as Line;
		if (line.text.trim() === '') {
			place++;
			continue;
		}
		if (startsYaml(lines, place, runs) && place <= mention) {
			const yaml = readYaml(lines, place);
			// A document that begins inside of another one, whose rest stands above.
			const cut = /^\s/.test(line.text) && /^\S+$/.test(lines[place - 1]?.text ?? '');
			if (cut || yaml.documents === undefined) add([brokenAt(line)]);
			else {
				add(
					yaml.documents.map(
						({ value, line: start }): Part => ({
							kind: 'tree',
							line: start,
							value,
							broken: false,
							damaged: new Set(),
							lineOf: (object) => yaml.lineOf(object) ?? start,
						}),
					),
				);
			}
			for (const between of yaml.between) text.push(between);
			place = yaml.next;
			continue;
		}
		const read =
			readDelimited(lines, place, vocabulary) ??
			readColumns(lines, place, vocabulary) ??
			readCells(lines, place, vocabulary) ??
			readList(lines, place, vocabulary);
		// A command that looks like a field begins a list without lines.
		if (read && read.next > place) {
			add([read.part]);
			place = read.next;
			const { part } = read;
			const below = lines[place];
			if (part.kind !== 'records' || part.layout === 'list') continue;
			// Directly below, and nothing after it.
			if (below && place === lines.length - 1 && rowStart.test(below.text)) {
				part.unread.push(unreadOf(below.number, below.text));
				place++;
			}
		} else {
			text.push(line);
			place++;
		}
	}
	add([]);
	return withGroups(parts, vocabulary);
}

/** A few words: the beginning of a row that is cut off. */
const rowStart = /^\s*(?:\S+\s){0,2}\S*[^\s.!?:,$)\]}>`*|=-]$/;

const yamlField = /^\s*(?:-\s+)*['"]?([@\w.]{1,60})['"]?\s*:/;

/** Index of the last line with an identifying field; -1 if there is none. */
function lastMention(lines: readonly Line[], vocabulary: Vocabulary): number {
	const mentions = ({ text }: Line) => {
		const name = yamlField.exec(text)?.[1];
		const field = name === undefined ? undefined : vocabulary.field(foldName(name));
		return name?.startsWith('@odata.') === true || (field !== undefined && vocabulary.identifies(field));
	};
	// findLastIndex is missing in the oldest supported browsers.
	for (let place = lines.length - 1; place >= 0; place--) if (mentions(lines[place] as Line)) return place;
	return -1;
}
