import {
	loadDefaultJapaneseParser,
	loadDefaultSimplifiedChineseParser,
	loadDefaultTraditionalChineseParser,
	type Parser as PhraseParser,
} from 'budoux';
import type { Edit } from './edits.ts';
import type { ParsedPage } from './parse.ts';

const loaders: Readonly<Record<string, () => PhraseParser>> = {
	ja: loadDefaultJapaneseParser,
	'zh-Hans': loadDefaultSimplifiedChineseParser,
	'zh-Hant': loadDefaultTraditionalChineseParser,
};
const parsers = new Map<string, PhraseParser>();

/** The phrase parser of a language; undefined for a language with spaces between words. */
function parserOf(lang: string): PhraseParser | undefined {
	const { language, script } = new Intl.Locale(lang || 'und').maximize();
	const key = language === 'zh' ? `zh-${script}` : language;
	const parser = parsers.get(key) ?? loaders[key]?.();
	if (parser) parsers.set(key, parser);
	return parser;
}

/** A heading up to this many characters fits on a line of a phone, even with text at 200 %. */
const maxUnbroken = 7;

/** Letters of languages without spaces, and their sentence punctuation. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）]/u;

/**
 * Where a heading may break: between two phrases, but never inside a word in the platform's dictionary, since phrases are estimated and
 * some of them split words.
 * @param lang Its language, as a BCP 47 tag.
 * @returns Offsets in the text, ascending; empty for a language with spaces between words.
 */
export function phraseBreaks(text: string, lang: string): number[] {
	const parser = parserOf(lang);
	if (!parser || text.trim().length <= maxUnbroken || !unspaced.test(text)) return [];
	const words = new Set([...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index));
	let place = 0;
	return parser
		.parse(text)
		.map((phrase) => {
			place += phrase.length;
			return place;
		})
		.filter((end) => words.has(end) && unspaced.test(text[end - 1] ?? '') && /[^\s\p{P}]/u.test(text[end] ?? ''));
}

const heading = /^h[1-4]$/;

/** Inserts breaks between the phrases of headings; the style sheet allows no other breaks there. */
export function phraseEdits({ html, tokens }: ParsedPage): Edit[] {
	const edits: Edit[] = [];
	/** Language of each open element, and whether it is a heading. */
	const open: { lang: string; heading: boolean }[] = [];
	let end = 0;
	tokens.forEach((token, place) => {
		const last = open.at(-1);
		if (token.type === 'open') {
			open.push({ lang: token.attributes['lang'] ?? last?.lang ?? '', heading: heading.test(token.name) || (last?.heading ?? false) });
			end = token.end;
		} else if (token.type === 'close') {
			open.pop();
			if (!token.implied) end = token.end;
		} else if (last?.heading) {
			const next = tokens[place + 1];
			// The source text: between letters of these languages there are no entities.
			const source = html.slice(end, next && next.type !== 'text' ? next.start : end);
			for (const offset of phraseBreaks(source, last.lang)) edits.push({ start: end + offset, end: end + offset, text: '<wbr>' });
		}
	});
	return edits;
}
