import { parseAuthoredLink } from '../../content-model/links.ts';

/**
 * The symptoms, except those that lead to a question which the organization hides.
 * @param hide Ids of hidden questions.
 */
export function shownSymptoms<Symptom extends { to: string }>(symptoms: readonly Symptom[], hide: readonly string[]): Symptom[] {
	return symptoms.filter(({ to }) => {
		const link = parseAuthoredLink(to);
		return link?.scheme !== 'q' || !hide.includes(link.id);
	});
}
