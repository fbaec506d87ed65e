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

/** What reads phrases of a language; undefined for one that puts spaces between its words. */
function parserOf(lang: string): PhraseParser | undefined {
	const { language, script } = new Intl.Locale(lang || 'und').maximize();
	const key = language === 'zh' ? `zh-${script}` : language;
	const parser = parsers.get(key) ?? loaders[key]?.();
	if (parser) parsers.set(key, parser);
	return parser;
}

/** A heading of up to this many characters fits a line of a phone, at twice the size of text too. */
const fits = 7;

/** Letters of languages without spaces, and the marks that end their sentences. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）]/u;

/**
 * Where a heading may break: between two phrases, but never within a word that the dictionary of the platform knows, because the phrases
 * are guessed and take some words apart.
 * @param lang Its language, as BCP 47 writes it.
 * @returns Offsets in the text, in order; none for a language that puts spaces between its words.
 */
export function phraseBreaks(text: string, lang: string): number[] {
	const parser = parserOf(lang);
	if (!parser || text.trim().length <= fits || !unspaced.test(text)) return [];
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

/** Breaks between the phrases of a page's headings, which its style sheet keeps whole otherwise. */
export function phraseEdits({ html, tokens }: ParsedPage): Edit[] {
	const edits: Edit[] = [];
	/** Language, and whether it is a heading, of each open element. */
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
			// As it is written: between letters of these languages there are no entities to take apart.
			const source = html.slice(end, next && next.type !== 'text' ? next.start : end);
			for (const offset of phraseBreaks(source, last.lang)) edits.push({ start: end + offset, end: end + offset, text: '<wbr>' });
		}
	});
	return edits;
}
