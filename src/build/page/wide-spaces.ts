import type { Edit } from './edits.ts';
import type { ParsedPage } from './parse.ts';
import { textsOf } from './texts.ts';

/** Languages whose marks have the width of a letter, and so bring the space that follows them. */
const wide = /^(?:zh|ja)\b/;
const afterMark = /[、。，！？；：）」』]$/;
const spaceBeforeLetter = /^[\t\n ]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u;

/**
 * Takes out the space between a mark of full width and the letter that follows it in another element. Authors have to write one there:
 * Markdown does not close bold words that end in a mark where a letter comes right behind.
 */
export function wideSpaceEdits(page: ParsedPage): Edit[] {
	const edits: Edit[] = [];
	let before = '';
	for (const { source, start, lang, begins } of textsOf(page)) {
		const space = wide.test(lang) && !begins && afterMark.test(before) && spaceBeforeLetter.exec(source);
		if (space) edits.push({ start, end: start + space[0].length, text: '' });
		before = source;
	}
	return edits;
}
