import {
	loadDefaultJapaneseParser,
	loadDefaultSimplifiedChineseParser,
	loadDefaultTraditionalChineseParser,
	type Parser as PhraseParser,
} from 'budoux';
import type { Glossary } from '../../content-model/schemas/glossary.ts';
import { day } from './days.ts';
import type { Edit } from './edits.ts';
import type { OpenTag } from './parse.ts';
import type { PlacedText } from './texts.ts';

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

/** Words that are never broken, besides those of the platform's dictionary: language tag → expression that matches them. */
export type WholeWords = ReadonlyMap<string, RegExp>;

/** Collects those words from the glossaries: terms, labels and the list `whole`, without Latin letters and brackets. */
export const wholeWords = (glossaries: Readonly<Record<string, Glossary>>, locales: readonly { id: string; lang: string }[]): WholeWords =>
	new Map(
		locales.flatMap(({ id, lang }) => {
			const { terms = [], labels = [], whole = [] } = glossaries[id] ?? {};
			const written = [...[...terms, ...labels].map(({ use }) => use), ...whole].flatMap((use) => use.match(/\p{Script=Han}+/gu) ?? []);
			const words = [...new Set(written)].filter(({ length }) => length > 1 && length <= maxUnbroken);
			const longestFirst = words.sort((a, b) => b.length - a.length);
			return words.length > 0 ? [[lang, new RegExp(longestFirst.join('|'), 'g')] as const] : [];
		}),
	);

/** Chinese words of one character that belong to the word before them: particles, classifiers, suffixes. */
const leansBack = /^(?:[的了嗎呢吧者們上裡中時過著個種組筆位天項台]|不了)(?!\p{Script=Han})/u;
/** Chinese adverbs, negations and pronouns at the end of a phrase: they belong to the word after them. */
const leansOn = /(?:不能|無法|[不該會再才就都也還哪這那每]|(?<!現)在|(?<!功)能)$/;
/** Chinese words that belong to the quotation before them. */
const afterQuote = /^[中裡上時的]/;
const lone = /(?:^|[\s\p{P}])\p{Script=Han}$/u;

/**
 * Whether a break may stand between two phrases. A word of one character is kept with the word it belongs to: in Japanese the one before it,
 * in Chinese the one after it, except for the words above.
 */
function mayPart(before: string, after: string, language: string): boolean {
	if (language === 'ja') return !/^\p{Script=Han}[、。？！]?$|^\p{Script=Hiragana}[、。？！]?$/u.test(after);
	if (leansOn.test(before) || (before.endsWith('」') && afterQuote.test(after))) return false;
	return !leansBack.test(after) && !(lone.test(before) && !leansBack.test(before)) && !/^\p{Script=Han}[，。？！]$/u.test(after);
}

/** A longer phrase does not fit on a line of a narrow phone. */
const longest = 11;
const kana = /\p{scx=Kana}/u;

/**
 * Extra breaks inside a phrase that is too long for a line, which the browser would otherwise break inside a word: where Katakana begins or
 * ends, or else near its middle.
 * @param allowed Tells whether a word begins at an offset of the text.
 */
function breaksWithin(text: string, from: number, to: number, allowed: (place: number) => boolean): number[] {
	if (to - from <= longest || /\s/.test(text.slice(from, to))) return [];
	const inside = Array.from({ length: to - from }, (_, nth) => from + nth).filter(
		(place) => place > from + 1 && place < to - 2 && allowed(place) && !/[\p{P}\p{S}]/u.test(text.slice(place - 1, place + 1)),
	);
	const changes = inside.filter((place) => kana.test(text[place - 1] ?? '') !== kana.test(text[place] ?? ''));
	const fromMiddle = (place: number) => Math.abs(place - (from + to) / 2);
	return changes.length > 0 ? changes : inside.toSorted((a, b) => fromMiddle(a) - fromMiddle(b)).slice(0, 1);
}

/**
 * Where a heading may break: between two phrases, but never inside a word in the platform's dictionary or the glossary, since phrases are estimated and
 * some of them split words.
 * @param lang Its language, as a BCP 47 tag.
 * @returns Offsets in the text, ascending; empty for a language with spaces between words.
 */
export function phraseBreaks(text: string, lang: string, whole?: WholeWords): number[] {
	const parser = parserOf(lang);
	if (!parser || text.trim().length <= maxUnbroken || !unspaced.test(text)) return [];
	const words = new Set([...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index));
	const kept = [...text.matchAll(whole?.get(lang) ?? /$^/g)].map(({ index, 0: { length } }) => [index, index + length] as const);
	const allowed = (place: number) => words.has(place) && !kept.some(([from, to]) => from < place && place < to);
	let place = 0;
	const ends = parser
		.parse(text)
		.map((phrase) => {
			place += phrase.length;
			return place;
		})
		.filter((end) => allowed(end) && unspaced.test(text[end - 1] ?? '') && /[^\s\p{P}]/u.test(text[end] ?? ''));
	const { language } = new Intl.Locale(lang);
	const between = ends.filter((end, nth) =>
		mayPart(text.slice(ends[nth - 1] ?? 0, end), text.slice(end, ends[nth + 1] ?? text.length), language),
	);
	return [...between, text.length].flatMap((end, nth) => [
		...breaksWithin(text, between[nth - 1] ?? 0, end, allowed),
		...(end < text.length ? [end] : []),
	]);
}

/**
 * Whether the style sheet allows no other breaks in an element than those between phrases (`word-break` in src/styles/base.css): headings, and
 * short texts in which a word broken in two stands out: what one sees, and what a checker is for.
 */
const isPhrased = ({ name, attributes }: OpenTag) =>
	/^h[1-4]$/.test(name) || /(?:^|\s)(?:sym|prod)(?:\s|$)/.test(attributes['class'] ?? '');

/** Inserts breaks between the phrases of a text in such an element, but not at or in a day, which is whole already. */
export function phraseEdits({ source, start, lang, inside }: PlacedText, whole?: WholeWords): Edit[] {
	if (!inside.some(isPhrased)) return [];
	const days = [...source.matchAll(day)].map(({ index, 0: { length } }) => [index, index + length] as const);
	// The text as written: between letters of these languages there are no entities.
	return phraseBreaks(source, lang, whole)
		.filter((offset) => !days.some(([from, to]) => from <= offset && offset <= to))
		.map((offset) => ({ start: start + offset, end: start + offset, text: '<wbr>' }));
}
