import { createHash } from 'node:crypto';
import { type CheckerId, checkerById } from '../checkers/registry.ts';
import { formatDay } from '../i18n/dates.ts';
import { fillIn } from '../i18n/text.ts';
import { address, asset } from './answers.ts';
import { getById, getData, getTexts } from './entries.ts';
import type { Locale } from './schemas/registry.ts';

/** What a checker words its answers with; the form is that of src/islands/texts.ts. */
export interface CheckerTexts {
	strings: Record<string, string>;
	/** Each rule as a sentence with {{placeholders}}. */
	rules: Record<string, string>;
	sources: { title: string; address: string; dates: string; compared: string }[];
	/** Where other ways on are explained, by their ids. */
	ways: Record<string, string>;
	/** Changes with anything above. */
	version: string;
}

/** Texts of every checker: those that its form shows, those that no browser needs, and those of other parts that its answers use. */
const shared = {
	form: ['checker.form.', 'checker.picker.', 'checker.case', 'checker.progress', 'checker.now'],
	unsent: ['checker.no-script', 'checker.elsewhere.'],
	answers: ['table.verdict.yes', 'table.verdict.no', 'table.verdict.conditional', 'answer.sources', 'answer.source.cite'],
};

const startsWith = (key: string, starts: readonly string[]) => starts.some((start) => key.startsWith(start));

/** The texts that a checker's form shows. */
export function getFormTexts(checker: CheckerId, lang: string): Record<string, string> {
	const { form } = checkerById(checker).texts;
	const texts = Object.entries(getTexts(lang));
	return Object.fromEntries(texts.filter(([key]) => startsWith(key, [...form, ...shared.form])));
}

/** The texts of a checker's answers. The places of the sources are the numbers that the packed rules hold. */
export function getAnswerTexts(checker: CheckerId, { id: locale, lang }: Pick<Locale, 'id' | 'lang'>): CheckerTexts {
	const { texts: keys, sources, ways } = checkerById(checker);
	const { form, unsent, also = [] } = keys;
	const facts = getData();
	const texts = getTexts(lang);
	const own = Object.entries(texts).filter(([key]) => startsWith(key, [`${checker}.`, 'checker.', ...also]));
	const rule = `${checker}.rule.`;
	const left = [...form, ...shared.form, ...unsent, ...shared.unsent];
	const registry = sources(facts).map((id) => getById('sources', id));
	const explained = ways(facts).map(({ id, question }) => [id, address(locale, getById('questions', question).path)] as const);
	const answers: Omit<CheckerTexts, 'version'> = {
		strings: Object.fromEntries([
			...own.filter(([key]) => !startsWith(key, left)),
			...shared.answers.map((key) => [key, texts[key] ?? '']),
		]),
		rules: Object.fromEntries(own.filter(([key]) => key.startsWith(rule)).map(([key, text]) => [key.slice(rule.length), text])),
		sources: registry.map(({ title, address, updated, verified }) => {
			const compared = fillIn(texts['answer.source.verified'] ?? '', { date: formatDay(verified, lang) });
			const dated = updated
				? fillIn(texts['answer.source.updated'] ?? '', { date: formatDay(updated, lang) })
				: texts['answer.source.undated'];
			return { title, address, dates: [dated, compared].join(' · '), compared };
		}),
		ways: Object.fromEntries(explained),
	};
	return { ...answers, version: createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 10) };
}

/** Where the texts of a checker's answers are, for a page in a language; the fragment is the version that goes with the rules of this build. */
export const textsAddress = (checker: CheckerId, locale: string): string =>
	`${asset(`checkers/${checker}.${locale}.json`)}#${getAnswerTexts(checker, getById('locales', locale)).version}`;
