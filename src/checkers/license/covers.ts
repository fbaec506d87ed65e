import type { Verdict } from '../core/answer.ts';
import type { LicenseModel } from './model.ts';
import type { PastedAnswer } from './paste/judge.ts';

/**
 * The short result for a pasted tenant. some: there are sufficient licences, but not for everybody who is licensed; a verdict "yes" is
 * only about those who hold them.
 */
export type Covers = Verdict | 'some';

/**
 * The short result of an answer about one feature.
 * @param answer Without numbers of people, its verdict is used as it is.
 */
export function coversOf({ verdict, coverage }: Pick<PastedAnswer, 'verdict' | 'coverage'>): Covers {
	if (!coverage || verdict === 'conditional') return verdict;
	return coverage.covered.to > 0 && coverage.missing.to > 0 ? 'some' : verdict;
}

/** Groups of the report, in order. everyone: no licence is needed. licensed: all who have one. open: it depends. */
export const coverGroups = ['everyone', 'licensed', 'some', 'open', 'nobody'] as const;
export type CoverGroup = (typeof coverGroups)[number];

/** The group of the report that an answer belongs to. */
export function coverGroupOf(answer: PastedAnswer, model: LicenseModel): CoverGroup {
	if (answer.verdict === 'yes' && model.features.get(answer.feature)?.cellOf.get(model.everyone.id)?.verdict === 'yes') return 'everyone';
	const groups: Readonly<Record<Covers, CoverGroup>> = { yes: 'licensed', some: 'some', conditional: 'open', no: 'nobody' };
	return groups[coversOf(answer)];
}
