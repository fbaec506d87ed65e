import { foldName } from '../../core/paste/model.ts';
import type { PasteWords } from './words.ts';

/** The fields that a heading names; undefined for a text that contains anything else. */
function headings(text: string, words: PasteWords): string[] | undefined {
	// If a narrow column follows, the headings are separated by single spaces.
	for (const separator of [/[,;|\t]|\s{2,}/, /\s+/]) {
		const fields = text.split(separator).flatMap((name) => (name.trim() === '' ? [] : [words.field(foldName(name))]));
		if (fields.every((field) => field !== undefined)) return fields;
	}
	return undefined;
}

/** Whether all words of a text are field names: the head of an exported table. */
export const isHeading = (text: string, words: PasteWords) => headings(text, words) !== undefined;

/** Whether a heading is for plans only, which do not tell their product; undefined for a line that is not a heading. */
export function headsPlans(text: string, words: PasteWords): boolean | undefined {
	const fields = headings(text, words);
	return fields?.length ? fields.some((field) => planFields.has(field)) && !fields.some((field) => words.identifies(field)) : undefined;
}

const planFields = new Set(['planname', 'planid', 'plans']);
