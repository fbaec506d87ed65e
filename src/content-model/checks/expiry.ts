import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { unknown } from './facts.ts';

/** What the expiry checker decides from cites sources that there are. */
export function checkExpiry({ data }: Content): Problem[] {
	const sources = data.sources.map(({ id }) => id);
	const { autoRotated, microsoftTenants, rules } = data.expiryFacts;
	const entries = [
		...autoRotated.map(({ begins, sources: own }) => ({ field: `autoRotated: ${begins}`, own })),
		...microsoftTenants.map(({ id, sources: own }) => ({ field: `microsoftTenants: ${id}`, own })),
		...rules.map(({ id, sources: own }) => ({ field: `rules: ${id}`, own })),
	];
	return entries.flatMap(({ field, own }) => unknown('expiry.yaml', field, own, sources, 'sources.yaml'));
}
