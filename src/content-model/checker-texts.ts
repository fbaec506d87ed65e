import { createHash } from 'node:crypto';
import { rulesTold } from '../checkers/core/rules-told.ts';
import { type CheckerId, checkerById } from '../checkers/registry.ts';
import { fillIn } from '../i18n/text.ts';
import { unbroken } from '../i18n/unbroken.ts';
import { address, asset } from './answers.ts';
import { dayIn, getById, getData, getTexts } from './entries.ts';
import type { Locale } from './schemas/registry.ts';

/** The texts that a checker words its answers with; same shape as SentTexts in src/islands/texts.ts. */
export interface CheckerTexts {
	strings: Record<string, string>;
	/** Key prefix → texts, in the order of the facts; an empty string where a text is missing. */
	lists: Record<string, string[]>;
	/**
	 * The sentence of each rule, with {{placeholders}}, in the order of the checker's rules; empty for a rule whose sentence is in the
	 * deferred file.
	 */
	rules: string[];
	/** For each source the day on which it was last compared, in words; left out if it is in the deferred file. */
	compared?: string[];
	/** Id of an alternative → address of the page that explains it; left out if it is in the deferred file. */
	pages?: Record<string, string>;
	/** Version of the facts that the numbers of rules and sources refer to. */
	version: string;
}

/**
 * Key prefixes that all checkers share: texts of the form, texts loaded after the first verdict (`later`), and texts that no browser gets
 * (`unsent`).
 */
const shared = {
	form: ['checker.form.', 'checker.picker.', 'checker.case', 'checker.progress', 'checker.now'],
	later: [
		'answer.sources',
		'checker.copy.',
		'checker.enough',
		'checker.needs',
		'checker.notes',
		'checker.sources.',
		'checker.print',
		'checker.sign.',
		'checker.source-of-answer',
		'checker.effect.',
		'checker.asked',
		'checker.assumed',
	],
	unsent: ['checker.no-script', 'checker.elsewhere.'],
};

const startsWith = (key: string, starts: readonly string[]) => starts.some((start) => key.startsWith(start));

/** All interface texts whose keys start with one of these prefixes. */
const textsOf = (lang: string, starts: readonly string[]) =>
	Object.fromEntries(
		Object.entries(getTexts(lang))
			.filter(([key]) => startsWith(key, starts))
			// These name options in sentences; commands to copy have their own texts.
			.map(([key, text]) => [key, key.startsWith('expiry.problem.') ? unbroken(text) : text]),
	);

/** The texts that a checker's form shows. */
export const getFormTexts = (checker: CheckerId, lang: string): Record<string, string> =>
	textsOf(lang, [...checkerById(checker).texts.form, ...shared.form]);

/** The texts that a checker needs once something is pasted; empty if they are sent with its form. */
export const getPasteTexts = (checker: CheckerId, lang: string): Record<string, string> => textsOf(lang, pasteKeys(checker));

const pasteKeys = (checker: CheckerId): readonly string[] => checkerById(checker).texts.paste ?? [];

function laterKeys(checker: CheckerId): readonly string[] {
	const { later } = checkerById(checker).texts;
	return later ? [...later, ...shared.later] : [];
}

/** The sources that a checker's answers can cite. Packed rules refer to them by position, so the order matters. */
const sourcesOf = (checker: CheckerId) =>
	checkerById(checker)
		.sources(getData())
		.map((id) => getById('sources', id));

/** A day for an interface text, in which no line ends. */
const unbrokenDay = (lang: string, key: string, day: string) => dayIn(lang, key, day).replaceAll(' ', '\u00a0');

const comparedWords = (verified: string, lang: string) =>
	fillIn(getTexts(lang)['answer.source.verified'] ?? '', { date: unbrokenDay(lang, 'answer.source.verified', verified) });

/**
 * A hash of everything that is referred to by position: rules, texts and sources. Facts and texts of different versions must not be
 * combined, since a verdict could then show the sentence of another rule.
 */
function versionOf(checker: CheckerId, lang: string): string {
	const rules = checkerById(checker).rules(getData());
	const texts = textsOf(lang, [`${checker}.`, 'checker.']);
	return createHash('sha256')
		.update(JSON.stringify([rules, texts, sourcesOf(checker)]))
		.digest('hex')
		.slice(0, 10);
}

/**
 * The sentences of a checker's rules, in their order: those sent for the first verdict, or those loaded afterwards. The others are empty
 * strings.
 */
function ruleSentences(checker: CheckerId, lang: string, which: 'first' | 'later'): string[] {
	const texts = getTexts(lang);
	const { rules, notes } = checkerById(checker);
	const later = rulesTold(checker, texts, notes(getData()));
	return rules(getData()).map((id) => (later(id) === (which === 'later') ? (texts[`${checker}.rule.${id}`] ?? '') : ''));
}

const comparedOf = (checker: CheckerId, lang: string) => sourcesOf(checker).map(({ verified }) => comparedWords(verified, lang));

/** Id of an alternative → address of the page that explains it. */
const pagesOf = (checker: CheckerId, locale: string): Record<string, string> =>
	Object.fromEntries(
		checkerById(checker)
			.explained(getData())
			.map(({ id, question }) => [id, address(locale, getById('questions', question).path)]),
	);

/**
 * The texts loaded after the first verdict, and the cited sources with their dates in words; same shape as LaterTexts in
 * src/islands/texts.ts.
 */
export function getLaterTexts(checker: CheckerId, { id: locale, lang }: Pick<Locale, 'id' | 'lang'>) {
	const texts = getTexts(lang);
	const sources = sourcesOf(checker).map(({ title, address, updated, verified }) => {
		const dated = updated
			? fillIn(texts['answer.source.updated'] ?? '', { date: unbrokenDay(lang, 'answer.source.updated', updated) })
			: texts['answer.source.undated'];
		return { title, address, dates: [dated, comparedWords(verified, lang)].join(' · ') };
	});
	const rules = ruleSentences(checker, lang, 'later');
	return {
		...{ strings: textsOf(lang, laterKeys(checker)), rules, sources },
		compared: comparedOf(checker, lang),
		pages: pagesOf(checker, locale),
		version: versionOf(checker, lang),
	};
}

/** The texts of a checker's answers that are needed for its first verdict. */
export function getAnswerTexts(checker: CheckerId, { id: locale, lang }: Pick<Locale, 'id' | 'lang'>): CheckerTexts {
	const { texts: keys, lists: listsOf } = checkerById(checker);
	const lists = Object.entries(listsOf(getData()));
	const listed = new Set(lists.flatMap(([begins, ids]) => ids.map((id) => begins + id)));
	const { form, unsent, also = [] } = keys;
	const texts = getTexts(lang);
	const own = Object.entries(textsOf(lang, [`${checker}.`, 'checker.', ...also]));
	const left = [...form, ...shared.form, ...laterKeys(checker), ...pasteKeys(checker), ...unsent, ...shared.unsent];
	const answers = {
		strings: Object.fromEntries(own.filter(([key]) => !listed.has(key) && !startsWith(key, left))),
		lists: Object.fromEntries(lists.map(([begins, ids]) => [begins, ids.map((id) => texts[begins + id] ?? '')])),
		rules: ruleSentences(checker, lang, 'first'),
		...(!keys.later && { compared: comparedOf(checker, lang), pages: pagesOf(checker, locale) }),
	};
	return { ...answers, version: versionOf(checker, lang) };
}

/**
 * Addresses of a checker's text files for a language; same shape as TextFiles in src/islands/texts.ts. The fragment is the version that
 * matches the rules of this build.
 */
export function textFiles(checker: CheckerId, locale: string) {
	const version = versionOf(checker, getById('locales', locale).lang);
	return {
		answers: `${asset(`checkers/${checker}.${locale}.json`)}#${version}`,
		later: `${asset(`checkers/${checker}-later.${locale}.json`)}#${version}`,
		paste: asset(`checkers/${checker}-paste.${locale}.json`),
	};
}
