import facts from 'virtual:facts/license';
import { judge, type UserType } from '../../checkers/license/evaluate.ts';
import { licenseModel } from '../../checkers/license/model.ts';
import { type LicenseQuery, licenceOf, needsTable, parseLicenseQuery, serializeLicenseQuery } from '../../checkers/license/query.ts';
import { resolve } from '../../checkers/license/resolve.ts';
import { suggest } from '../../checkers/license/suggest.ts';
import { emptyTable, type SkuTable } from '../../checkers/license/table.ts';
import { loadJson } from '../load.ts';
import { type Strings, translator } from '../text.ts';
import type { Texts } from '../texts.ts';
import { editionName, licenseWords } from './words.ts';

/**
 * Everything that turns a question into an answer, but for the SKU table. Loaded when the reader turns to the form, or when the address
 * holds a question.
 * @param strings Texts that the form has already.
 * @param file Where the other texts are.
 * @param whole Address of the page with the table of all editions.
 */
export async function licenseEngine(strings: Strings, file: string, whole: string) {
	const texts = await loadJson<Texts>(file);
	const model = licenseModel(facts);
	const t = translator({ ...strings, ...texts.strings });
	const words = { model, texts, t };
	/** A licence by the id that the address holds, as a picker shows it. */
	const item = (id: string, table: SkuTable = emptyTable) => {
		const sku = table.byId.get(id);
		return { name: sku?.name ?? editionName(model, id), detail: sku?.sku ?? model.editions.get(id)?.sku ?? undefined };
	};
	return {
		...words,
		codec: {
			parse: (text: string) => {
				const { values, ignored } = parseLicenseQuery(model, text);
				return { question: values, ignored };
			},
			write: (question: LicenseQuery) => serializeLicenseQuery(model, question),
		},
		features: [...model.features.keys()],
		needsTable: (question: LicenseQuery) => needsTable(model, question),
		item,
		find: (typed: string, table: SkuTable = emptyTable) => suggest(typed, model, table, 30),
		/** All editions that somebody can hold, for an empty field. */
		editions: [...model.editions.values()].filter(({ everyone }) => !everyone).map(({ id }) => id),
		answer: (question: LicenseQuery, table: SkuTable = emptyTable) => {
			const held = question.licences.map((id) => licenceOf(id, model, table)).filter((licence) => licence !== undefined);
			const holdings = held.map((licence) => resolve(licence, model, table));
			const answer = judge({ scope: 'user', holdings }, model)(question.feature, (question.user || undefined) as UserType | undefined);
			if (!answer) return;
			const names = question.licences.map((id) => item(id, table).name);
			const asked = [
				{ label: t('license.form.feature'), value: t(`license.feature.${question.feature}`) },
				{ label: t('license.form.user'), value: t(`license.form.user.${question.user || 'any'}`) },
				{ label: t('license.form.licences'), value: names.join(t('checker.comma')) || t('license.none') },
			];
			return licenseWords(words, answer, names, asked, `${whole}#${answer.feature}`);
		},
	};
}

export type LicenseEngine = Awaited<ReturnType<typeof licenseEngine>>;
