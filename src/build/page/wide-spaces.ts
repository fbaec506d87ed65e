import type { Edit } from './edits.ts';
import type { PlacedText } from './texts.ts';

/** Languages whose marks have the width of a letter, and so bring the space that follows them. */
const wide = /^(?:zh|ja)\b/;
const afterMark = /[、。，！？；：）」』]$/;
const spaceBeforeLetter = /^[\t\n ]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u;

/**
 * Takes out the space between a mark of full width and the letter that follows it in another element. Authors have to write one there:
 * Markdown does not close bold words that end in a mark where a letter comes right behind.
 */
export function wideSpaceEdits({ source, start, lang, before }: PlacedText): Edit[] {
	const space = wide.test(lang) && afterMark.test(before) && spaceBeforeLetter.exec(source);
	return space ? [{ start, end: start + space[0].length, text: '' }] : [];
}
