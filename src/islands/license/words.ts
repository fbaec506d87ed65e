import type { Reason } from '../../checkers/core/answer.ts';
import type { LicenseAnswer } from '../../checkers/license/evaluate.ts';
import type { LicenseModel } from '../../checkers/license/model.ts';
import type { AnswerModel, SourceLink } from '../answer-model.ts';
import { fill, type Translate } from '../text.ts';
import type { Texts } from '../texts.ts';

/** What puts licence answers into words. */
export interface Words {
	model: LicenseModel;
	texts: Texts;
	t: Translate;
}

const editionName = (model: LicenseModel, id: string): string => model.editions.get(id)?.name ?? id;

/** The sentence of a reason, with the remark that the licence table makes on the edition. */
export function sentence({ model, texts, t }: Words, { rule, values = {} }: Reason): string {
	const { edition, feature, note } = values;
	const words = {
		...values,
		...(edition && { edition: editionName(model, edition) }),
		...(feature && { feature: t(`license.feature.${feature}`) }),
	};
	// "X counts as X" says nothing: a licence that is called like its edition has a sentence of its own.
	const itself = edition && words.edition === values['licence'] ? texts.strings[`license.itself.${rule}`] : undefined;
	const text = fill(itself ?? texts.rules[rule] ?? rule, words);
	return note ? `${text} ${t(`license.note.${note}`)}` : text;
}

/** How a "no" or "yes" is headed depends on whether there was a licence to judge. */
const headlineKey = ({ verdict }: LicenseAnswer, chosen: boolean) => `license.verdict.${chosen ? verdict : `any-${verdict}`}`;

/** Whether the licences that an answer offers are enough, and not only the best there is where documents disagree. */
const surely = (model: LicenseModel, { feature, enough: [first = ''] }: LicenseAnswer) =>
	model.features.get(feature)?.cellOf.get(first)?.verdict === 'yes';

/**
 * The answer about one feature in the reader's words.
 * @param chosen Names of the licences that were judged; none: the reader asks what it takes.
 * @param asked The question in words.
 * @param row Address of the feature's row in the table of all editions.
 */
export function licenseWords(
	words: Words,
	answer: LicenseAnswer,
	chosen: readonly string[],
	asked: AnswerModel['asked'],
	row: string,
): AnswerModel {
	const { model, texts, t } = words;
	return {
		verdict: answer.verdict,
		headline: t(headlineKey(answer, chosen.length > 0)),
		reasons: answer.reasons.map((reason) => ({
			effect: reason.effect,
			basis: reason.basis,
			text: sentence(words, reason),
			sources: reason.sources.map((id) => texts.sources[Number(id)]).filter((source): source is SourceLink => source !== undefined),
		})),
		enoughTitle: t(surely(model, answer) ? 'license.enough' : 'license.enough.perhaps'),
		enough: [...answer.enough, ...answer.alternatives].map((id) => ({ name: editionName(model, id) })),
		needs: answer.needs.map((need) => t(`license.need.${need}`)),
		ways: [{ text: t('license.row'), href: row }],
		asked,
	};
}
