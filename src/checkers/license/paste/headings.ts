import { foldName } from '../../core/paste/model.ts';
import type { PasteWords } from './words.ts';

/** The fields that a heading names; undefined for a text that holds anything else. */
function headings(text: string, words: PasteWords): string[] | undefined {
	// A table of one plain column beside a narrow one has single spaces between its headings.
	for (const separator of [/[,;|\t]|\s{2,}/, /\s+/]) {
		const fields = text.split(separator).flatMap((name) => (name.trim() === '' ? [] : [words.field(foldName(name))]));
		if (fields.every((field) => field !== undefined)) return fields;
	}
	return undefined;
}

/** Whether all words of a text are names of fields: the head of an exported table. */
export const isHeading = (text: string, words: PasteWords) => headings(text, words) !== undefined;

/** Whether a heading is that of plans alone, which do not say what product they are of; undefined for a line that is no heading. */
export function headsPlans(text: string, words: PasteWords): boolean | undefined {
	const fields = headings(text, words);
	return fields?.length ? fields.some((field) => planFields.has(field)) && !fields.some((field) => words.identifies(field)) : undefined;
}

const planFields = new Set(['planname', 'planid', 'plans']);
