import type { Reader } from './text/terms.ts';
import type { Range } from './types.ts';

/** Finds the stretches of a text that a query's words stand for, synonyms included, in order and without overlap. */
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
