import type { CheckerEntry } from './core/checker.ts';
import { type ExpiryCheckerFacts, expiryChecker } from './expiry/checker.ts';
import { type LicenseCheckerFacts, licenseChecker } from './license/checker.ts';
import { type RoleCheckerFacts, roleChecker } from './role/checker.ts';

const entries = [roleChecker, licenseChecker, expiryChecker] as const;

/** Id of a checker. */
export type CheckerId = (typeof entries)[number]['id'];

/** The facts that all checkers need. */
export type CheckerFacts = RoleCheckerFacts & LicenseCheckerFacts & ExpiryCheckerFacts;

export type Checker = CheckerEntry<CheckerFacts> & { id: CheckerId };

/** All checkers of the site, in the order in which they are offered. */
export const checkers: readonly Checker[] = entries;

/**
 * The checker with an id.
 * @throws Error with the id if there is none.
 */
export function checkerById(id: string): Checker {
	const found = checkers.find((checker) => checker.id === id);
	if (!found) throw new Error(`There is no checker "${id}" in src/checkers/registry.ts.`);
	return found;
}

/**
 * Path (under the language) of the page with the whole checker.
 * @param questions The questions of the site with their paths.
 * @throws Error if the checker's question is not among them.
 */
export function checkerPath({ id, page, question }: Checker, questions: readonly { id: string; path: string }[]): string {
	const path = page ?? questions.find((entry) => entry.id === question)?.path;
	if (path === undefined) throw new Error(`The checker "${id}" stands on the page of the question "${question}", which does not exist.`);
	return path;
}

/** The character between the address of the whole checker and its answers. */
export const askedAfter = ({ page }: Pick<Checker, 'page'>): '?' | '#' => (page === undefined ? '?' : '#');
