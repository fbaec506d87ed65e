import type { Feature, UserType } from './facts.ts';
import type { LicenseQuery } from './query.ts';

/** What is asked before there is a verdict, in this order. */
export const licenseQuestions = ['feature', 'user', 'have'] as const;
export type LicenseQuestion = (typeof licenseQuestions)[number];

/** A form that is being filled in. */
export interface LicenseState {
	question: LicenseQuery;
	answered: readonly LicenseQuestion[];
	/** What they have was pasted. That stays out of the address, so whoever gets the link is asked for it again. */
	pasted?: boolean;
}

/** Nothing asked, nothing answered. */
export const emptyLicenseState: LicenseState = { question: { feature: '', user: '', licences: [] }, answered: [] };

/** What has to be known of the features before the rules are there. */
export interface Twins {
	features: ReadonlyMap<string, Pick<Feature, 'users' | 'twin'>>;
}

/** The kind of user is asked where a feature has a twin for the other kind; else it is known, or makes no difference. */
export const hasTwin = ({ features }: Twins, feature: string): boolean => features.get(feature)?.twin !== undefined;

/** The questions that this state takes, in their order. */
export const licenseQuestionsFor = (model: Twins, { question, answered }: LicenseState): LicenseQuestion[] =>
	licenseQuestions.filter((id) => id !== 'user' || !answered.includes('feature') || hasTwin(model, question.feature));

/** The questions that are still open: while there is one there is no verdict. */
export const openLicenseQuestions = (model: Twins, state: LicenseState): LicenseQuestion[] =>
	licenseQuestionsFor(model, state).filter((id) => !state.answered.includes(id));

const withAnswer = (state: LicenseState, id: LicenseQuestion, change: Partial<LicenseQuery>): LicenseState => ({
	...state,
	question: { ...state.question, ...change },
	answered: licenseQuestions.filter((other) => other === id || state.answered.includes(other)),
});

/** The one of a pair of twins that a list offers: the first one of the model. */
export function firstOfPair(model: Twins, feature: string): string {
	const twin = model.features.get(feature)?.twin;
	if (twin === undefined) return feature;
	for (const id of model.features.keys()) if (id === feature || id === twin) return id;
	return feature;
}

/** What should work was answered. Another thing asks anew for whom, unless it is the same thing again. */
export function answerFeature(model: Twins, state: LicenseState, feature: string): LicenseState {
	const same = firstOfPair(model, state.question.feature) === firstOfPair(model, feature);
	if (same && state.answered.includes('feature')) return state;
	const next = withAnswer(state, 'feature', { feature, user: '' });
	return { ...next, answered: next.answered.filter((id) => id !== 'user') };
}

/** For whom was answered: of two twins the one for this kind of user is asked about from now on. */
export function answerUser(model: Twins, state: LicenseState, user: UserType): LicenseState {
	const { feature: now } = state.question;
	const asked = model.features.get(now);
	const feature = asked && asked.users !== user && asked.twin !== undefined ? asked.twin : now;
	return withAnswer(state, 'user', { feature, user });
}

/** What they have was chosen; nothing is an answer, too, and asks what it takes. */
export const answerLicences = (state: LicenseState, licences: readonly string[]): LicenseState => ({
	...withAnswer(state, 'have', { licences }),
	pasted: false,
});

/** What they have was pasted, or what was pasted is gone. */
export const answerPaste = (state: LicenseState, there: boolean): LicenseState =>
	there
		? { ...withAnswer(state, 'have', { licences: [] }), pasted: true }
		: { ...state, pasted: false, answered: state.answered.filter((id) => id !== 'have' || !state.pasted) };
