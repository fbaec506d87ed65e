import fc from 'fast-check';
import { evaluateRole } from '../../checkers/role/evaluate.ts';
import { anyCase, mostlyRoles } from '../../testing/role-arbitraries.ts';
import { index } from '../../testing/role-facts.ts';
import { times } from './time.ts';

/** A checker to measure. */
export interface Checker {
	name: string;
	/** Path of the page with the whole checker. */
	page: string;
	/** Which of the scripts that it loads later belong to what; the first are loaded on first use, with the texts. */
	later: readonly [what: string, script: RegExp][];
	/** Milliseconds of a verdict. */
	verdict: () => { median: number; slow: number };
}

const seed = { seed: 1, numRuns: 2000 };

/** All checkers of the site. */
export const checkers: readonly Checker[] = [
	{
		name: 'role',
		page: 'admins/who-can-reset-passwords',
		later: [
			['on first use: rules', /^engine/],
			['template ids', /^role-templates/],
			['the paste reader', /^RolePaste/],
		],
		verdict: () => times([...fc.sample(anyCase, seed), ...fc.sample(mostlyRoles, seed)], (question) => evaluateRole(index, question)),
	},
];
