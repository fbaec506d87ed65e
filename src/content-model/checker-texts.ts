import { citedSources } from '../checkers/core/pack.ts';
import { browserFacts } from '../checkers/license/facts.ts';
import { roleSources } from '../checkers/role/pack.ts';
import { formatDay } from '../i18n/dates.ts';
import { fillIn } from '../i18n/text.ts';
import { address } from './answers.ts';
import { getById, getLicenseFacts, getList, getRoleFacts, getStrings } from './entries.ts';
import type { Locale } from './schemas/registry.ts';

/** The checkers whose answers are worded with these texts. */
export const checkers = ['role', 'license'] as const;
export type CheckerName = (typeof checkers)[number];

/** Ids of the questions whose pages hold the whole checkers. */
export const checkerQuestions: Readonly<Record<CheckerName, string>> = { role: 'who-can-reset', license: 'licenses-for-reset' };

/** What a checker words its answers with; the form is that of src/islands/texts.ts. */
export interface CheckerTexts {
	strings: Record<string, string>;
	/** Each rule as a sentence with {{placeholders}}. */
	rules: Record<string, string>;
	sources: { title: string; address: string; dates: string }[];
	/** Where other ways on are explained, by their ids. */
	ways: Record<string, string>;
}

/** What of a checker's facts its texts are about. */
const facts = {
	role: async () => ({ sources: roleSources(await getRoleFacts()), ways: await getList('roleAlternatives') }),
	license: async () => ({ sources: citedSources(browserFacts(await getLicenseFacts())), ways: [] }),
} satisfies Record<CheckerName, () => Promise<{ sources: string[]; ways: { id: string; question: string }[] }>>;

/** Texts of a checker that its form needs before anybody asks: everything else is loaded with its rules. */
export const formKeys: Readonly<Record<CheckerName, readonly string[]>> = {
	role: ['role.form.', 'role.task.', 'role.custom-role'],
	license: ['license.form.', 'license.feature.'],
};

/** Texts of every checker's form. */
const sharedFormKeys = ['checker.form.', 'checker.picker.'];

/** Keys that a browser never needs. */
const unsent: Readonly<Record<CheckerName, readonly string[]>> = {
	role: [
		...['role.rule.', 'role.table.', 'role.action.', 'role.authentication.', 'role.extent.', 'role.role', 'role.target', 'role.elsewhere'],
		'checker.no-script',
	],
	license: [
		...[
			'license.rule.',
			'license.table.',
			'license.details',
			'license.minimum',
			'license.needs',
			'license.holder.',
			'license.basis.',
			'license.footnote',
		],
		...['license.elsewhere', 'checker.no-script'],
	],
};

const startsWith = (key: string, starts: readonly string[]) => starts.some((start) => key.startsWith(start));

/** The texts of a language, with English where one is missing. */
const allTexts = async (lang: string) => ({ ...(await getStrings('en')), ...(await getStrings(lang)) });

/** The texts that a checker's form shows. */
export async function getFormTexts(checker: CheckerName, lang: string): Promise<Record<string, string>> {
	const texts = Object.entries(await allTexts(lang));
	return Object.fromEntries(texts.filter(([key]) => startsWith(key, [...formKeys[checker], ...sharedFormKeys])));
}

/** The texts of a checker's answers. The places of the sources are the numbers that the packed rules hold. */
export async function getAnswerTexts(checker: CheckerName, { id: locale, lang }: Pick<Locale, 'id' | 'lang'>): Promise<CheckerTexts> {
	const texts = await allTexts(lang);
	const own = Object.entries(texts).filter(([key]) => startsWith(key, [`${checker}.`, 'checker.']));
	const rule = `${checker}.rule.`;
	const { sources, ways } = await facts[checker]();
	const registry = await Promise.all(sources.map((id) => getById('sources', id)));
	const questions = await Promise.all(ways.map(({ question }) => getById('questions', question)));
	return {
		strings: Object.fromEntries([
			// All names of features, because a short form has but one.
			...own.filter(
				([key]) => key.startsWith('license.feature.') || !startsWith(key, [...formKeys[checker], ...sharedFormKeys, ...unsent[checker]]),
			),
			...['table.verdict.yes', 'table.verdict.no', 'table.verdict.conditional', 'answer.sources', 'answer.source.cite'].map((key) => [
				key,
				texts[key] ?? '',
			]),
		]),
		rules: Object.fromEntries(own.filter(([key]) => key.startsWith(rule)).map(([key, text]) => [key.slice(rule.length), text])),
		sources: registry.map(({ title, address, updated, verified }) => ({
			...{ title, address },
			dates: [
				updated ? fillIn(texts['answer.source.updated'] ?? '', { date: formatDay(updated, lang) }) : texts['answer.source.undated'],
				fillIn(texts['answer.source.verified'] ?? '', { date: formatDay(verified, lang) }),
			].join(' · '),
		})),
		ways: Object.fromEntries(ways.map(({ id }, place) => [id, address(locale, questions[place]?.path)])),
	};
}
