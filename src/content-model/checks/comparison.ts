import { translationState } from '../../i18n/staleness.ts';
import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Glossary } from '../schemas/glossary.ts';
import { compareFacts, ownWords } from './text-facts.ts';

/** A text and its English original, with the place to report. */
interface Pair {
	/** Path of a page, key of a string or id of an error: what `meant` in the glossary refers to. */
	id: string;
	file: string;
	field: string;
	english: string;
	own: string;
}

interface Line {
	text: string;
	number: number;
}

/** Lines of a page with text in them, without code blocks, each with its line number in the file. */
function linesOf({ body, bodyLine }: Page): Line[] {
	const blank = (block: string) => block.replace(/[^\n]/g, '');
	const text = body.replace(/^( *)(`{3,})[\s\S]*?^\1\2/gm, blank);
	return text
		.split('\n')
		.map((line, place) => ({ text: line, number: bodyLine + place }))
		.filter((line) => line.text.trim() !== '');
}

/** The lines of a page beside those of the English one; empty if their structure differs or the translation is stale. */
function pairsOfPage(page: Page, english: Page): Pair[] {
	if (translationState({ ...english.fields, body: english.body }, page.fields) !== 'ok') return [];
	const [own, original] = [linesOf(page), linesOf(english)];
	const at = { id: page.path, file: page.file };
	const fields = (['title', 'description'] as const).map((field) => ({
		...at,
		field,
		english: english.fields[field],
		own: page.fields[field],
	}));
	if (own.length !== original.length) return fields;
	return [
		...fields,
		...own.map(({ text, number }, place) => ({ ...at, field: `line ${number}`, english: original[place]?.text ?? '', own: text })),
	];
}

function pairsOf({ pages, strings, data }: Content, id: string, lang: string): Pair[] {
	const [source] = data.locales;
	const english = new Map(pages.filter(({ locale }) => locale === source?.id).map((page) => [page.path, page]));
	const ofPages = pages
		.filter(({ locale }) => locale === id)
		.flatMap((page) => {
			const original = english.get(page.path);
			return original ? pairsOfPage(page, original) : [];
		});
	const texts = strings[source?.lang ?? ''] ?? {};
	const ofStrings = Object.entries(strings[lang] ?? {}).map(([key, own]) => ({
		id: key,
		file: `content/i18n/${lang}.json`,
		field: key,
		english: texts[key] ?? '',
		own,
	}));
	const errors = data.errorTexts[source?.id ?? ''] ?? {};
	const ofErrors = Object.entries(data.errorTexts[id] ?? {}).flatMap(([code, text]) =>
		// Words shown on screen are quoted literally, so they are not compared.
		Object.entries(text)
			.filter(([field]) => field !== 'words')
			.map(([field, own]) => ({
				id: code,
				file: `content/errors/${id}.yaml`,
				field: `${code}.${field}`,
				english: errors[code]?.[field as keyof typeof text] ?? '',
				own,
			})),
	);
	return [...ofPages, ...ofStrings, ...ofErrors].filter(({ english: text }) => text !== '');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The limiting words of English and their counterparts in a language, ready to be looked for. */
const counterpartsOf = ({ counterparts }: Glossary) =>
	counterparts.map(({ english, own }) => ({
		words: english.map((word) => ({ word, pattern: new RegExp(`(?<![\\p{L}-])${escaped(word)}(?![\\p{L}-])`, 'iu') })),
		forms: own.map((form) => form.toLowerCase()),
	}));
type Counterparts = ReturnType<typeof counterpartsOf>;

/** Words such as "only" and "at least" in an English text that have no counterpart in the translation. */
function lostWords({ english, own }: Pair, counterparts: Counterparts): string[] {
	const text = own.toLowerCase();
	const said = ownWords(english);
	return counterparts.flatMap(({ words, forms }) => {
		const found = words.find(({ pattern }) => pattern.test(said));
		return found && !forms.some((form) => text.includes(form)) ? [found.word] : [];
	});
}

function compare(pair: Pair, own: Glossary, counterparts: Counterparts): Problem[] {
	const meant = new Set(own.meant.filter(({ text }) => text === pair.id).map(({ what }) => what));
	const { lacks, adds } = compareFacts(pair.english, pair.own);
	const { file, field } = pair;
	const mark = `or, if that is meant, add it with the reason to meant: of the glossary of this language. English: ${pair.english.trim().slice(0, 160)}`;
	return [
		...lacks
			.filter(({ value }) => !meant.has(value))
			.map(({ kind, value }) => ({ kind, value, message: 'stands in the English text but not here' })),
		...adds
			.filter(({ value }) => !meant.has(value))
			.map(({ kind, value }) => ({ kind, value, message: 'does not stand in the English text' })),
		...lostWords(pair, counterparts)
			.filter((word) => !meant.has(word))
			.map((value) => ({ kind: 'word', value, message: 'stands in the English text, and nothing here says it' })),
	].map(({ kind, value, message }) => ({ file, field, message: `the ${kind} "${value}" ${message}`, fix: `Correct the text, ${mark}` }));
}

/**
 * Checks that a translation has the same numbers, codes, links and limiting words as the English text; line by line if the page has the
 * same structure.
 */
export const checkComparison = (content: Content): Problem[] =>
	content.data.locales.slice(1).flatMap(({ id, lang }) => {
		const own = content.data.glossaries[id];
		const counterparts = own && counterpartsOf(own);
		return counterparts ? pairsOf(content, id, lang).flatMap((pair) => compare(pair, own, counterparts)) : [];
	});
