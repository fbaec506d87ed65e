import type { Feature, UserType } from './facts.ts';
import type { LicenseQuery } from './query.ts';

/** The questions before a verdict, in this order. */
export const licenseQuestions = ['feature', 'user', 'have'] as const;
export type LicenseQuestion = (typeof licenseQuestions)[number];

/** The state of the form. */
export interface LicenseState {
	question: LicenseQuery;
	answered: readonly LicenseQuestion[];
	/** True if the licences were pasted. Pasted licences are not in the address, so whoever opens the link is asked for them again. */
	pasted?: boolean;
}

/** The state without answers. */
export const emptyLicenseState: LicenseState = { question: { feature: '', user: '', licences: [] }, answered: [] };

/** The part of the features that is known before the rules are loaded. */
export interface Twins {
	features: ReadonlyMap<string, Pick<Feature, 'users' | 'twin'>>;
}

/** Whether a feature has a twin for the other kind of user. If so, the kind of user is asked; otherwise it is known or irrelevant. */
export const hasTwin = ({ features }: Twins, feature: string): boolean => features.get(feature)?.twin !== undefined;

/** The questions for a state, in order. */
export const licenseQuestionsFor = (model: Twins, { question, answered }: LicenseState): LicenseQuestion[] =>
	licenseQuestions.filter((id) => id !== 'user' || !answered.includes('feature') || hasTwin(model, question.feature));

/** The open questions; there is no verdict while there are any. */
export const openLicenseQuestions = (model: Twins, state: LicenseState): LicenseQuestion[] =>
	licenseQuestionsFor(model, state).filter((id) => !state.answered.includes(id));

const withAnswer = (state: LicenseState, id: LicenseQuestion, change: Partial<LicenseQuery>): LicenseState => ({
	...state,
	question: { ...state.question, ...change },
	answered: licenseQuestions.filter((other) => other === id || state.answered.includes(other)),
});

/** The member of a pair of twins that is offered: the first one in the model. */
export function firstOfPair(model: Twins, feature: string): string {
	const twin = model.features.get(feature)?.twin;
	if (twin === undefined) return feature;
	for (const id of model.features.keys()) if (id === feature || id === twin) return id;
	return feature;
}

/** Answers which feature should work. For another feature the kind of user is asked again, unless it is the twin. */
export function answerFeature(model: Twins, state: LicenseState, feature: string): LicenseState {
	const same = firstOfPair(model, state.question.feature) === firstOfPair(model, feature);
	if (same && state.answered.includes('feature')) return state;
	const next = withAnswer(state, 'feature', { feature, user: '' });
	return { ...next, answered: next.answered.filter((id) => id !== 'user') };
}

/** Answers the kind of user: of two twins the one for this kind is used from now on. */
export function answerUser(model: Twins, state: LicenseState, user: UserType): LicenseState {
	const { feature: now } = state.question;
	const asked = model.features.get(now);
	const feature = asked && asked.users !== user && asked.twin !== undefined ? asked.twin : now;
	return withAnswer(state, 'user', { feature, user });
}

/** Answers which licences there are. An empty list is also an answer; it asks which licence is needed. */
export const answerLicences = (state: LicenseState, licences: readonly string[]): LicenseState => ({
	...withAnswer(state, 'have', { licences }),
	pasted: false,
});

/** Answers that the licences were pasted, or that the paste was removed. */
export const answerPaste = (state: LicenseState, there: boolean): LicenseState =>
	there
		? { ...withAnswer(state, 'have', { licences: [] }), pasted: true }
		: { ...state, pasted: false, answered: state.answered.filter((id) => id !== 'have' || !state.pasted) };
