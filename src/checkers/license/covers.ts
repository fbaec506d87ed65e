import type { Verdict } from '../core/answer.ts';
import type { LicenseModel } from './model.ts';
import type { PastedAnswer } from './paste/judge.ts';

/**
 * What is said of a pasted tenant at first sight. some: there are licences that are enough, but not for all who are licensed; a verdict
 * "yes" is only about those who hold them.
 */
export type Covers = Verdict | 'some';

/** @param answer About one feature; without numbers of people its verdict stands as it is. */
export function coversOf({ verdict, coverage }: Pick<PastedAnswer, 'verdict' | 'coverage'>): Covers {
	if (!coverage || verdict === 'conditional') return verdict;
	return coverage.covered.to > 0 && coverage.missing.to > 0 ? 'some' : verdict;
}

/** Groups of the report, in its order. everyone: no licence is needed. licensed: all who have one. open: it depends. */
export const coverGroups = ['everyone', 'licensed', 'some', 'open', 'nobody'] as const;
export type CoverGroup = (typeof coverGroups)[number];

/** In which group of the report an answer stands. */
export function coverGroupOf(answer: PastedAnswer, model: LicenseModel): CoverGroup {
	if (answer.verdict === 'yes' && model.features.get(answer.feature)?.cellOf.get(model.everyone.id)?.verdict === 'yes') return 'everyone';
	const groups: Readonly<Record<Covers, CoverGroup>> = { yes: 'licensed', some: 'some', conditional: 'open', no: 'nobody' };
	return groups[coversOf(answer)];
}
