import packed from 'virtual:facts/license';
import { judge } from '../../checkers/license/evaluate.ts';
import { licenseModel } from '../../checkers/license/model.ts';
import { lookUp } from '../../checkers/license/names.ts';
import { unpackLicense } from '../../checkers/license/pack.ts';
import { type LicenseQuery, licenceOf, needsTable } from '../../checkers/license/query.ts';
import { type LicenseState, openLicenseQuestions } from '../../checkers/license/questions.ts';
import { resolve } from '../../checkers/license/resolve.ts';
import { parseLicenseState, serializeLicenseState } from '../../checkers/license/state-address.ts';
import { productOf, suggest } from '../../checkers/license/suggest.ts';
import { emptyTable, type SkuTable } from '../../checkers/license/table.ts';
import { loadLater, loadTexts } from '../load.ts';
import { Verdict } from '../parts/Verdict.tsx';
import { type Strings, translator } from '../text.ts';
import { type LaterWords, type TextFiles, type Texts, withLater, withRuleIds } from '../texts.ts';
import { LicensePick } from './LicensePick.tsx';
import type { PasteResult } from './paste-result.ts';
import { type Judged, licenseWords, type Words } from './words.ts';

/**
 * Everything that turns a question into an answer, except the SKU table. Loaded when the reader uses the form, or when the address
 * contains answers.
 * @param strings Texts that the form already has.
 * @param files Addresses of the other texts.
 * @param tables Address of the page with the table of all editions.
 */
export async function licenseEngine(strings: Strings, files: TextFiles, tables: string) {
	const sent = await loadTexts(files.answers);
	const facts = unpackLicense(packed);
	const texts = withRuleIds(sent, facts.licenseRules);
	const model = licenseModel(facts);
	const known = { ...strings, ...texts.strings };
	const t = translator(known);
	const words = { model, texts, t };
	const row = (feature: string) => `${tables}#${feature}`;
	/** The question in words. */
	const askedWords = ({ feature, user }: LicenseQuery, have: string) => [
		{ label: t('license.form.feature.short'), value: t(`license.feature.${feature}`) },
		...(user ? [{ label: t('license.form.user.short'), value: t(`license.form.user.${user}`) }] : []),
		{ label: t('license.form.have.short'), value: have },
	];
	/** A licence by its id in the address, as a picker shows it. */
	const item = (id: string, table: SkuTable = emptyTable) => {
		const edition = model.editions.get(id);
		const sku = edition ? productOf(edition, table) : table.byId.get(id);
		return { name: edition?.name ?? sku?.name ?? id, detail: sku?.sku };
	};
	/** The id of a licence whose name, old name, string id or GUID was typed in full. */
	const exact = (typed: string, table: SkuTable = emptyTable) => {
		const named = lookUp(typed, model, table);
		const edition = named?.edition ?? (named && model.editions.get(named.sku.edition ?? ''));
		return named?.sku && (!edition || productOf(edition, table) !== named.sku) ? named.sku.id : edition?.id;
	};
	return {
		...{ ...words, facts, Verdict, LicensePick },
		/** The words for answers, with texts that were loaded later. */
		with: (more: Strings = {}, all: Texts = texts): Words => ({ ...words, texts: all, t: translator({ ...known, ...more }) }),
		later: async () => {
			const later = await loadLater(files.later);
			const { strings, sources } = later;
			return { t: translator({ ...known, ...strings }), strings, texts: withLater(texts, later, facts.licenseRules), sources };
		},
		codec: {
			parse: (text: string) => parseLicenseState(model, text),
			write: (state: LicenseState) => serializeLicenseState(model, state),
		},
		needsTable: (question: LicenseQuery) => needsTable(model, question),
		item,
		exact,
		find: (typed: string, table: SkuTable = emptyTable) => suggest(typed, model, table, 30),
		/** All editions that somebody can hold, offered while the field is empty. */
		editions: [...model.editions.values()].filter(({ everyone }) => !everyone).map(({ id }) => id),
		answer: (state: LicenseState, later?: LaterWords, table: SkuTable = emptyTable) => {
			const { question } = state;
			if (openLicenseQuestions(model, state).length > 0) return;
			// The address may contain a product that is no longer in the list: it is judged as unknown, and the answer says so.
			const holdings = question.licences.map((id) => resolve(licenceOf(id, model, table) ?? { name: id }, model, table));
			const answer = judge({ scope: 'user', holdings }, model)(question.feature, question.user || undefined);
			const names = question.licences.map((id) => item(id, table).name);
			const have = names.join(t('license.form.comma')) || t('license.form.have.none');
			return (
				answer && licenseWords({ ...words, ...later }, answer, { of: 'chosen', names }, askedWords(question, have), row(answer.feature))
			);
		},
		/** The answer for a paste; `words` must include the texts for pastes. */
		answerPasted: (words: Words, state: LicenseState, { answers, scope, read }: PasteResult) => {
			const answer = answers.find(({ feature }) => feature === state.question.feature);
			if (!answer || openLicenseQuestions(model, state).length > 0) return;
			const judged: Judged = answer.coverage || scope === 'tenant' ? { of: 'tenant', coverage: answer.coverage } : { of: 'user' };
			const have = words.t('license.asked.pasted', { count: String(read) });
			return licenseWords(words, answer, judged, askedWords(state.question, have), row(answer.feature));
		},
	};
}

export type LicenseEngine = Awaited<ReturnType<typeof licenseEngine>>;
