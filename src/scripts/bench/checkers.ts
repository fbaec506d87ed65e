import fc from 'fast-check';
import { judge as judgeCredentials } from '../../checkers/expiry/judge.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { judge } from '../../checkers/license/evaluate.ts';
import { resolve } from '../../checkers/license/resolve.ts';
import type { CheckerId } from '../../checkers/registry.ts';
import { evaluateRole } from '../../checkers/role/evaluate.ts';
import { asGraphApp, credentialTenants, judgedAt } from '../../testing/expiry-tenants.ts';
import { owned, p1, subscribed, teams } from '../../testing/license-pastes.ts';
import { model, paste, table } from '../../testing/licenses.ts';
import { anyCase, mostlyRoles } from '../../testing/role-arbitraries.ts';
import { index } from '../../testing/role-facts.ts';

/** Median and 99th percentile of the milliseconds per case, after a warm-up round. */
function times<T>(cases: readonly T[], run: (one: T) => unknown): { median: number; slow: number } {
	for (const one of cases) run(one);
	const taken = cases.map((one) => {
		const start = performance.now();
		run(one);
		return performance.now() - start;
	});
	taken.sort((a, b) => a - b);
	const at = (part: number) => taken[Math.floor(taken.length * part)] ?? 0;
	return { median: at(0.5), slow: at(0.99) };
}

/** What is measured of a checker. */
interface Measured {
	/** Milliseconds of one verdict. */
	verdict: () => { median: number; slow: number };
	/** Milliseconds of a large task, with its name. */
	large?: () => readonly [what: string, milliseconds: number];
}

const seed = { seed: 1, numRuns: 2000 };

/** The measurements of each checker. */
export const measured: Readonly<Record<CheckerId, Measured>> = {
	role: {
		verdict: () => times([...fc.sample(anyCase, seed), ...fc.sample(mostlyRoles, seed)], (question) => evaluateRole(index, question)),
	},
	license: {
		verdict: () => times(licenseQuestions(), ([feature, sku]) => judge({ scope: 'user', holdings: [sku] }, model)(feature)),
		large: () => {
			const text = JSON.stringify(subscribed(...Array.from({ length: 10_000 }, (_, place) => owned(`SKU_${place}`, [teams, p1]))));
			return [`a paste of ${(text.length / 1e6).toFixed(1)} MB`, times([text], paste).median];
		},
	},
	expiry: {
		verdict: () =>
			times(
				credentialTenants(200).map((tenant) => JSON.stringify(tenant.apps.map(asGraphApp))),
				readAndJudge,
			),
		large: () => {
			const apps = credentialTenants(2000).flatMap((tenant) => tenant.apps.map(asGraphApp));
			const text = JSON.stringify(apps, null, 2);
			return [`credentials of ${apps.length} apps, ${(text.length / 1e6).toFixed(1)} MB`, times([text], readAndJudge).median];
		},
	},
};

const readAndJudge = (text: string) =>
	judgeCredentials(readExpiryPaste(text).credentials, judgedAt, { autoRotated: [], microsoftTenants: [], rules: [] });

/** Every feature with every tenth product of Microsoft's list. */
const licenseQuestions = () =>
	[...model.features.keys()].flatMap((feature) =>
		table.skus.filter((_, place) => place % 10 === 0).map(({ sku }) => [feature, resolve({ sku }, model, table)] as const),
	);
