import fc from 'fast-check';
import { judge } from '../../checkers/license/evaluate.ts';
import { resolve } from '../../checkers/license/resolve.ts';
import { evaluateRole } from '../../checkers/role/evaluate.ts';
import { owned, p1, subscribed, teams } from '../../testing/license-pastes.ts';
import { model, paste, table } from '../../testing/licenses.ts';
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
	/** Milliseconds of something large, by its name. */
	large?: () => readonly [what: string, milliseconds: number];
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
	{
		name: 'license',
		page: 'admins/license-requirements',
		later: [
			['on first use: rules', /^engine/],
			['the SKU table', /^products/],
			['the paste reader', /^LicensePaste/],
		],
		verdict: () => times(licenseQuestions(), ([feature, sku]) => judge({ scope: 'user', holdings: [sku] }, model)(feature)),
		large: () => {
			const text = JSON.stringify(subscribed(...Array.from({ length: 10_000 }, (_, place) => owned(`SKU_${place}`, [teams, p1]))));
			return [`a paste of ${(text.length / 1e6).toFixed(1)} MB`, times([text], paste).median];
		},
	},
];

/** Every feature with every tenth product of Microsoft's list. */
const licenseQuestions = () =>
	[...model.features.keys()].flatMap((feature) =>
		table.skus.filter((_, place) => place % 10 === 0).map(({ sku }) => [feature, resolve({ sku }, model, table)] as const),
	);
