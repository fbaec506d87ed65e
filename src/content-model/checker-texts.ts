import { createHash } from 'node:crypto';
import { rulesTold } from '../checkers/core/rules-told.ts';
import { type CheckerId, checkerById } from '../checkers/registry.ts';
import { formatDay } from '../i18n/dates.ts';
import { fillIn } from '../i18n/text.ts';
import { address, asset } from './answers.ts';
import { getById, getData, getTexts, shownIn } from './entries.ts';
import type { Locale } from './schemas/registry.ts';

/** What a checker words its answers with; the form is SentTexts of src/islands/texts.ts. */
export interface CheckerTexts {
	strings: Record<string, string>;
	/** Lists of texts, in the order of the facts, by the beginning of their keys; empty where there is none. */
	lists: Record<string, string[]>;
	/** Each rule as a sentence with {{placeholders}}, in the order of the checker's rules; empty for one that comes later. */
	rules: string[];
	/** The day on which each source was compared, in words; left out where it comes later. */
	compared?: string[];
	/** Where other ways on are explained, by their ids; left out where they come later. */
	ways?: Record<string, string>;
	/** The version of the facts and the sources that the numbers of rules and sources belong to. */
	version: string;
}

/** Texts of every checker: those that its form shows, those that no browser needs, and those of other parts that its answers use. */
const shared = {
	form: ['checker.form.', 'checker.picker.', 'checker.case', 'checker.progress', 'checker.now'],
	later: [
		'checker.copy.',
		'checker.needs',
		'checker.notes',
		'checker.print',
		'checker.sign.',
		'checker.source-of-answer',
		'checker.effect.',
		'checker.asked',
		'checker.assumed',
	],
	unsent: ['checker.no-script', 'checker.elsewhere.'],
	answers: ['table.verdict.yes', 'table.verdict.no', 'table.verdict.conditional', 'answer.sources'],
};

const startsWith = (key: string, starts: readonly string[]) => starts.some((start) => key.startsWith(start));

/** The texts that some beginnings of keys stand for. */
const textsOf = (lang: string, starts: readonly string[]) =>
	Object.fromEntries(Object.entries(getTexts(lang)).filter(([key]) => startsWith(key, starts)));

/** The texts that a checker's form shows. */
export const getFormTexts = (checker: CheckerId, lang: string): Record<string, string> =>
	textsOf(lang, [...checkerById(checker).texts.form, ...shared.form]);

/** The texts that a checker needs once something is pasted; none where they come with its form. */
export const getPasteTexts = (checker: CheckerId, lang: string): Record<string, string> => textsOf(lang, pasteKeys(checker));

const pasteKeys = (checker: CheckerId): readonly string[] => checkerById(checker).texts.paste ?? [];

function laterKeys(checker: CheckerId): readonly string[] {
	const { later } = checkerById(checker).texts;
	return later ? [...later, ...shared.later] : [];
}

/** The sources that a checker's answers can cite; their places are the numbers that the packed rules hold. */
const sourcesOf = (checker: CheckerId) =>
	checkerById(checker)
		.sources(getData())
		.map((id) => getById('sources', id));

const comparedWords = (verified: string, lang: string) =>
	fillIn(getTexts(lang)['answer.source.verified'] ?? '', { date: formatDay(verified, shownIn(lang, 'answer.source.verified')) });

/**
 * Changes with every sentence of a rule, every source and their order: the facts name rules and sources by number, so texts of another version
 * would say what was not judged.
 */
function versionOf(checker: CheckerId, lang: string): string {
	const rules = checkerById(checker).rules(getData());
	const texts = textsOf(lang, [`${checker}.`, 'checker.']);
	return createHash('sha256')
		.update(JSON.stringify([rules, texts, sourcesOf(checker)]))
		.digest('hex')
		.slice(0, 10);
}

/** The sentences of a checker's rules, in their order: those for the first verdict, or those that come after it; the others are empty. */
function ruleSentences(checker: CheckerId, lang: string, which: 'first' | 'later'): string[] {
	const texts = getTexts(lang);
	const { rules, notes } = checkerById(checker);
	const later = rulesTold(checker, texts, notes(getData()));
	return rules(getData()).map((id) => (later(id) === (which === 'later') ? (texts[`${checker}.rule.${id}`] ?? '') : ''));
}

const comparedOf = (checker: CheckerId, lang: string) => sourcesOf(checker).map(({ verified }) => comparedWords(verified, lang));

/** Where a checker's other ways on are explained, by their ids. */
const waysOf = (checker: CheckerId, locale: string): Record<string, string> =>
	Object.fromEntries(
		checkerById(checker)
			.ways(getData())
			.map(({ id, question }) => [id, address(locale, getById('questions', question).path)]),
	);

/** What comes after the first verdict: what it cites, with dates in words, and texts. The form is LaterTexts of src/islands/texts.ts. */
export function getLaterTexts(checker: CheckerId, { id: locale, lang }: Pick<Locale, 'id' | 'lang'>) {
	const texts = getTexts(lang);
	const sources = sourcesOf(checker).map(({ title, address, updated, verified }) => {
		const dated = updated
			? fillIn(texts['answer.source.updated'] ?? '', { date: formatDay(updated, shownIn(lang, 'answer.source.updated')) })
			: texts['answer.source.undated'];
		return { title, address, dates: [dated, comparedWords(verified, lang)].join(' · ') };
	});
	const rules = ruleSentences(checker, lang, 'later');
	return {
		...{ strings: textsOf(lang, laterKeys(checker)), rules, sources },
		compared: comparedOf(checker, lang),
		ways: waysOf(checker, locale),
		version: versionOf(checker, lang),
	};
}

/** The texts of a checker's answers. */
export function getAnswerTexts(checker: CheckerId, { id: locale, lang }: Pick<Locale, 'id' | 'lang'>): CheckerTexts {
	const { texts: keys, lists: listsOf } = checkerById(checker);
	const lists = Object.entries(listsOf(getData()));
	const listed = new Set(lists.flatMap(([begins, ids]) => ids.map((id) => begins + id)));
	const { form, unsent, also = [] } = keys;
	const texts = getTexts(lang);
	const own = Object.entries(textsOf(lang, [`${checker}.`, 'checker.', ...also]));
	const left = [...form, ...shared.form, ...laterKeys(checker), ...pasteKeys(checker), ...unsent, ...shared.unsent];
	const answers = {
		strings: Object.fromEntries([
			...own.filter(([key]) => !listed.has(key) && !startsWith(key, left)),
			...shared.answers.map((key) => [key, texts[key] ?? '']),
		]),
		lists: Object.fromEntries(lists.map(([begins, ids]) => [begins, ids.map((id) => texts[begins + id] ?? '')])),
		rules: ruleSentences(checker, lang, 'first'),
		...(!keys.later && { compared: comparedOf(checker, lang), ways: waysOf(checker, locale) }),
	};
	return { ...answers, version: versionOf(checker, lang) };
}

/**
 * Addresses of a checker's files of texts for a page in a language; the form is TextFiles of src/islands/texts.ts. The fragment is the version
 * that goes with the rules of this build.
 */
export function textFiles(checker: CheckerId, locale: string) {
	const version = versionOf(checker, getById('locales', locale).lang);
	return {
		answers: `${asset(`checkers/${checker}.${locale}.json`)}#${version}`,
		later: `${asset(`checkers/${checker}-later.${locale}.json`)}#${version}`,
		paste: asset(`checkers/${checker}-paste.${locale}.json`),
	};
}
