import type { FeatureModel } from './model.ts';
import type { Rated } from './rank.ts';

/**
 * What the service itself checks, once for the whole tenant, whoever the user is.
 * none: no such check is documented; open, closed: the tenant passes or does not; unknown: this cannot be seen from what was given.
 */
export type Gate = 'none' | 'open' | 'closed' | 'unknown';

/**
 * The tenant-level answer, which is not the licence rule: a licence in its grace period, assigned to nobody or to another user opens the gate.
 * @param whole Whether the claims are all that the tenant has; one user's licences prove what is there, never what is missing.
 */
export function gateOf(feature: FeatureModel, rated: readonly Rated[], whole: boolean): Gate {
	if (!feature.gate) return 'none';
	const alive = rated.filter(({ claim }) => !claim.lost);
	if (alive.some(({ cellVerdict, claim }) => cellVerdict === 'yes' && !claim.limits.some(({ plan }) => plan !== undefined))) return 'open';
	return whole && alive.every(({ cellVerdict }) => cellVerdict === 'no') ? 'closed' : 'unknown';
}
