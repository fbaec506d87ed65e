import type { Reader } from './text/terms.ts';
import type { Range } from './types.ts';

/** Finds the ranges of a text that match the words of a query, including synonyms, in order and without overlaps. */
export function marks(reader: Reader, text: string, words: ReadonlySet<string>): Range[] {
	const found: Range[] = [];
	for (const { text: word, start, end } of reader.terms(text, Number.POSITIVE_INFINITY)) {
		if (!words.has(word)) continue;
		const last = found.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return found;
}
