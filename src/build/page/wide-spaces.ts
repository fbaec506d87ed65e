import type { Edit } from './edits.ts';
import type { ParsedPage } from './parse.ts';

/** Languages whose marks have the width of a letter, and so bring the space that follows them. */
const wide = /^(?:zh|ja)\b/;
const afterMark = /[、。，！？；：）」』]$/;
const spaceBeforeLetter = /^[\t\n ]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u;

/**
 * Takes out the space between a mark of full width and the letter that follows it in another element. Authors have to write one there:
 * Markdown does not close bold words that end in a mark where a letter comes right behind.
 */
export function wideSpaceEdits({ html, tokens }: ParsedPage): Edit[] {
	const edits: Edit[] = [];
	const languages: string[] = [];
	/** What was last read, where only ends of elements came since. */
	let before = '';
	let end = 0;
	tokens.forEach((token, place) => {
		if (token.type === 'text') {
			const next = tokens[place + 1];
			const text = html.slice(end, next && next.type !== 'text' ? next.start : end);
			const space = wide.test(languages.at(-1) ?? '') && afterMark.test(before) && spaceBeforeLetter.exec(text);
			if (space) edits.push({ start: end, end: end + space[0].length, text: '' });
			before = text;
			return;
		}
		if (token.type === 'open') {
			languages.push(token.attributes['lang'] ?? languages.at(-1) ?? '');
			before = '';
			end = token.end;
		} else if (token.type === 'close') {
			languages.pop();
			if (!token.implied) end = token.end;
		}
	});
	return edits;
}
