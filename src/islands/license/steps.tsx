import type { ComponentChildren } from 'preact';
import { userTypes } from '../../checkers/license/facts.ts';
import {
	answerFeature,
	answerLicences,
	answerUser,
	firstOfPair,
	type LicenseQuestion,
	type LicenseState,
	licenseQuestionsFor,
	type Twins,
} from '../../checkers/license/questions.ts';
import type { Now } from '../parts/Checker.tsx';
import type { PickField, Step } from '../parts/steps.ts';
import type { Translate } from '../text.ts';

interface Props {
	twins: Twins;
	/** The field for licences, and the panel to paste them. */
	pick: ((field: PickField) => ComponentChildren) | undefined;
	paste: (state: LicenseState, take: (state: LicenseState) => void) => ComponentChildren;
	/** Name of a licence. */
	nameOf: (id: string) => string;
	t: Translate;
}

/** What should work, in words that fit both kinds of users. */
const whatWords = (twins: Twins, feature: string, t: Translate): string => {
	const first = firstOfPair(twins, feature);
	return t(`${twins.features.get(first)?.twin === undefined ? 'license.feature' : 'license.what'}.${first}`);
};

/** The questions of the licence checker's form. */
export function licenseSteps({ twins, pick, paste, nameOf, t }: Props, { state }: Now<LicenseState>): Step<LicenseState>[] {
	const { question, answered, pasted } = state;
	const features = [...twins.features.keys()].filter((id) => firstOfPair(twins, id) === id);
	const all: Readonly<Record<LicenseQuestion, () => Step<LicenseState>>> = {
		feature: () => ({
			id: 'feature',
			kind: 'options',
			title: t('license.form.feature'),
			short: t('license.form.feature.short'),
			answer: whatWords(twins, question.feature, t),
			options: features.map((value) => ({ value, label: whatWords(twins, value, t) })),
			value: answered.includes('feature') ? firstOfPair(twins, question.feature) : '',
			take: (value) => answerFeature(twins, state, value),
		}),
		user: () => ({
			id: 'user',
			kind: 'options',
			title: t('license.form.user'),
			short: t('license.form.user.short'),
			answer: t(`license.form.user.${question.user || 'any'}`),
			options: userTypes.map((value) => ({ value, label: t(`license.form.user.${value}`), hint: t(`license.form.user.${value}.hint`) })),
			value: answered.includes('user') ? question.user : '',
			take: (value) => answerUser(twins, state, userTypes.find((user) => user === value) ?? 'cloud'),
			help: (
				<details>
					<summary>{t('license.form.how')}</summary>
					<p>{t('license.form.how.user')}</p>
				</details>
			),
		}),
		have: () => ({
			id: 'have',
			kind: 'picks',
			title: t('license.form.have'),
			short: t('license.form.have.short'),
			answer: pasted
				? t('license.form.pasted')
				: question.licences.map(nameOf).join(t('license.form.comma')) || t('license.form.have.none'),
			value: question.licences,
			none: t('license.form.have.none'),
			pick,
			take: (licences) => answerLicences(state, licences),
			extra: (take) => paste(state, take),
		}),
	};
	return licenseQuestionsFor(twins, state).map((id) => all[id]());
}
