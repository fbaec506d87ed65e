import type { LicenseModel } from './model.ts';
import { licenseKeys, parseLicenseQuery, serializeLicenseQuery } from './query.ts';
import { answerFeature, answerLicences, answerUser, emptyLicenseState, hasTwin, type LicenseState } from './questions.ts';

/** Encodes "none", and an open question, in an address. It is no id of a licence or kind of user. */
const none = `${licenseKeys.licences}=none`;
const ask = `${licenseKeys.user}=ask`;

/** The address of a state, without ? or #. */
export function serializeLicenseState(model: LicenseModel, state: LicenseState): string {
	const { question, answered, pasted } = state;
	const nothing = answered.includes('have') && !pasted && question.licences.length === 0;
	const openUser = answered.includes('feature') && hasTwin(model, question.feature) && !answered.includes('user');
	return [serializeLicenseQuery(model, question), ...(openUser ? [ask] : []), ...(nothing ? [none] : [])]
		.filter((part) => part !== '')
		.join('&');
}

/**
 * Reads a state from an address. In older addresses the feature may also tell the kind of user. Never throws.
 * @returns The state, and the parts that could not be used.
 */
export function parseLicenseState(model: LicenseModel, text: string): { question: LicenseState; ignored: string[] } {
	const parts = text.replace(/^[?#]/, '').split('&');
	const { values, ignored } = parseLicenseQuery(model, parts.filter((part) => part !== none && part !== ask).join('&'));
	const feature = model.features.get(values.feature);
	let state: LicenseState = emptyLicenseState;
	if (feature) {
		state = answerFeature(model, state, feature.id);
		const user = values.user || (feature.users === 'any' ? undefined : feature.users);
		if (feature.twin !== undefined && user && !parts.includes(ask)) state = answerUser(model, state, user);
		else state = { ...state, question: { ...state.question, user: values.user } };
	} else state = { ...state, question: { ...state.question, user: values.user } };
	if (values.licences.length > 0 || parts.includes(none)) state = answerLicences(state, values.licences);
	return { question: state, ignored };
}
