import type { Edit } from './edits.ts';
import type { ParsedPage } from './parse.ts';

/** Languages that write a day without spaces, so that a line could end anywhere in it. */
const unspaced = /^(?:zh|ja)\b/;
/** 2026年11月29日 */
const day = /\d{4}年\d{1,2}月\d{1,2}日/g;
/** Elements in which words are kept whole already (headings: src/build/page/phrases.ts), or that hold no elements. */
const without = new Set('title script style code small time option textarea astro-island h1 h2 h3 h4 h5 h6 summary'.split(' '));

/** Marks each day in the text of a page, so that no line ends inside it (`.o` in src/styles/base.css). */
export function dayEdits({ html, tokens }: ParsedPage): Edit[] {
	const edits: Edit[] = [];
	/** For each open element, whether days in it are marked. */
	const open: boolean[] = [];
	const languages: string[] = [];
	let end = 0;
	tokens.forEach((token, place) => {
		if (token.type === 'open') {
			const { lang, class: classes = '' } = token.attributes;
			languages.push(lang ?? languages.at(-1) ?? '');
			open.push(open.at(-1) !== false && !without.has(token.name) && !/\b(?:small|quiet)\b/.test(classes));
			end = token.end;
			return;
		}
		if (token.type === 'close') {
			languages.pop();
			open.pop();
			if (!token.implied) end = token.end;
			return;
		}
		if (!open.at(-1) || !unspaced.test(languages.at(-1) ?? '')) return;
		const next = tokens[place + 1];
		const text = html.slice(end, next && next.type !== 'text' ? next.start : end);
		for (const { index, 0: found } of text.matchAll(day))
			edits.push({ start: end + index, end: end + index + found.length, text: `<span class="o">${found}</span>` });
	});
	return edits;
}
