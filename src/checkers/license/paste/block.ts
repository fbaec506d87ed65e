import { readEntry, shapeOf } from './entry.ts';
import type { Fields } from './fields.ts';
import type { PastedList } from './list.ts';

const line = /^\s*"?([A-Za-z][\w.]{1,40})"?\s*:(?:\s(.*))?$/;
const identifying = new Set(['skuid', 'skupartnumber', 'accountskuid']);

/**
 * Reads what PowerShell's Format-List prints, `Name : value` per line, a block per licence.
 * Undefined if no line names a SKU in that way.
 */
export function readBlocks(lines: readonly string[]): (PastedList & { truncated: boolean }) | undefined {
	const blocks: Map<string, string>[] = [];
	let current: Map<string, string> | undefined;
	let last: string | undefined;
	/** Where the colon of the last name stood: what starts behind it is a value that goes on, whatever it looks like. */
	let colon = Number.POSITIVE_INFINITY;
	for (const written of lines) {
		const wrapped = current !== undefined && written.search(/\S/) > colon;
		const [, name, value = ''] = (wrapped ? undefined : line.exec(written)) ?? [];
		const key = name?.toLowerCase();
		if (key !== undefined) {
			// Blank lines get lost in chats: a name that comes again starts the next licence.
			if (!current || current.has(key)) {
				current = new Map();
				blocks.push(current);
			}
			current.set(key, value.trim());
			last = key;
			colon = written.indexOf(':');
		} else if (written.trim() === '') {
			current = undefined;
		} else if (current && last !== undefined && /^\s/.test(written)) {
			current.set(last, `${current.get(last)}${written.trim()}`);
		}
	}
	const entries: Fields[] = blocks.filter((block) => [...identifying].some((name) => block.has(name)));
	if (entries.length === 0) return undefined;
	const found = entries.map(readEntry).filter((entry) => entry !== undefined);
	return {
		shape: shapeOf(entries),
		licences: found.map(({ licence }) => licence),
		truncated: found.some(({ truncated }) => truncated),
	};
}
