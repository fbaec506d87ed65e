import type { Reason } from '../../checkers/core/answer.ts';
import { coverGroupOf, coversOf } from '../../checkers/license/covers.ts';
import { enoughFor } from '../../checkers/license/enough.ts';
import type { LicenseAnswer } from '../../checkers/license/evaluate.ts';
import type { LicenseModel } from '../../checkers/license/model.ts';
import type { Coverage, Range } from '../../checkers/license/paste/counts.ts';
import type { PastedAnswer } from '../../checkers/license/paste/judge.ts';
import type { AnswerModel } from '../answer-model.ts';
import { fill, namesInWords, sentencesInWords, type Translate, textsThere } from '../text.ts';
import type { Texts } from '../texts.ts';

/** The data for wording licence answers. */
export interface Words {
	model: LicenseModel;
	texts: Texts;
	t: Translate;
}

const editionName = (model: LicenseModel, id: string): string => model.editions.get(id)?.name ?? id;

/** The sentence of a reason, with the licence table's remark on the edition. */
export function sentence({ model, texts, t }: Words, { rule, values = {} }: Reason): string {
	const { edition, feature, note } = values;
	const words = {
		...values,
		...(edition && { edition: editionName(model, edition) }),
		...(feature && { feature: t(`license.feature.${feature}`) }),
	};
	// "X counts as X" would say nothing: a licence with the name of its edition has its own sentence.
	const itself = edition && words.edition === values['licence'] ? texts.strings[`license.itself.${rule}`] : undefined;
	const text = fill(itself ?? texts.rules[rule] ?? rule, words);
	const [remark] = note ? textsThere(t, `license.note.${note}`) : [];
	return remark ? sentencesInWords([text, remark]) : text;
}

/** A number of people in words, or a range. */
export const people = ({ from, to }: Range, t: Translate): string =>
	from === to ? String(from) : t('license.range', { from: String(from), to: String(to) });

/** Whether the licences offered by an answer are certainly enough, even where documents disagree. */
const isCertain = (model: LicenseModel, { feature }: LicenseAnswer) =>
	model.features.get(feature)?.cellOf.get(enoughFor(feature, model).enough[0] ?? '')?.verdict === 'yes';

/** The first reason that keeps the answer from being certain. */
const openReason = (words: Words, { reasons }: LicenseAnswer): string => {
	const reason = reasons.find(({ effect }) => effect === 'conditional') ?? reasons[0];
	return reason ? sentence(words, reason) : '';
};

/** Whose licences were judged, and how many people hold them if a text says so. */
export type Judged = { of: 'chosen'; names: readonly string[] } | { of: 'user' } | { of: 'tenant'; coverage?: Coverage | undefined };

/** The sentence about these people. Its texts are under license.say and license.act. */
function about(words: Words, answer: PastedAnswer, judged: Judged): string {
	const { model, t } = words;
	const act = t(`license.act.${answer.feature}`);
	const why = openReason(words, answer);
	const or = namesInWords(
		enoughFor(answer.feature, model).enough.map((id) => editionName(model, id)),
		t,
		'license.or',
	);
	if (judged.of === 'chosen') {
		const licences = namesInWords(judged.names, t, 'license.and');
		const none = judged.names.length === 0;
		// If no licence is certainly enough, none is named.
		const key = none && answer.verdict === 'no' && !isCertain(model, answer) ? 'nobody' : `${none ? 'any' : 'chosen'}.${answer.verdict}`;
		return t(`license.say.${key}`, { act, licences, why, enough: or });
	}
	if (judged.of === 'user') return t(`license.say.user.${answer.verdict}`, { act, why });
	const covers = coversOf(answer);
	if (!judged.coverage) return t(`license.say.tenant.${answer.verdict}`, { act, why, licence: answer.decidedBy?.label ?? '' });
	const { covered, licensed, missing } = judged.coverage;
	const free = coverGroupOf(answer, model) === 'everyone';
	// One licensed person is spoken of as one.
	const whose = licensed.to === 1 && covers !== 'some' ? 'user' : 'people';
	return t(free ? 'license.say.any.yes' : `license.say.${whose}.${covers}`, {
		...{ act, why },
		...{ covered: people(covered, t), licensed: people(licensed, t), missing: people(missing, t), most: String(covered.to) },
	});
}

/**
 * The answer about one feature in words. Parts whose texts are loaded later are left out until then.
 * @param asked The question in words.
 * @param row Address of the feature's row in the table of all editions.
 */
export function licenseWords(words: Words, answer: PastedAnswer, judged: Judged, asked: AnswerModel['asked'], row: string): AnswerModel {
	const { model, texts, t } = words;
	const verdict = judged.of === 'tenant' ? coversOf(answer) : answer.verdict;
	const anyone = judged.of === 'chosen' && judged.names.length === 0;
	const missing = judged.of === 'tenant' ? judged.coverage?.missing : undefined;
	const { enough, alternatives } = enoughFor(answer.feature, model);
	return {
		verdict,
		headline: t(`license.verdict.${anyone ? `any-${verdict}` : verdict}`),
		sentence: about(words, answer, judged),
		reasons: answer.reasons
			.filter(({ rule }) => texts.rules[rule])
			.map((reason) => ({
				effect: reason.effect,
				basis: reason.basis,
				text: sentence(words, reason),
				sources: reason.sources.map(Number),
				compared: texts.compared[Number(reason.sources[0])],
			})),
		enoughTitle: t(isCertain(model, answer) ? 'license.enough' : 'license.enough.perhaps'),
		enough: [...enough, ...alternatives].map((id, place) => ({
			name: editionName(model, id),
			...(place === 0 && missing && missing.to > 0 && { more: t('license.way.for', { missing: people(missing, t) }) }),
		})),
		needs: answer.needs.flatMap((need) => textsThere(t, `license.need.${need}`)),
		ways: [{ text: t('license.row'), href: row }],
		asked,
	};
}
