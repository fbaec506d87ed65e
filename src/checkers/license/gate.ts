import type { FeatureModel } from './model.ts';
import type { Rated } from './rank.ts';

/**
 * What the service itself checks once for the whole tenant, whoever the user is. none: no such check is documented; open, closed: the
 * tenant passes or not; unknown: the given licences do not tell.
 */
export type Gate = 'none' | 'open' | 'closed' | 'unknown';

/**
 * The tenant-level check, which differs from the licence rule: a licence in its grace period, unassigned, or assigned to another user
 * passes it.
 * @param whole Whether the claims are everything that the tenant has; one user's licences prove what exists, never what is missing.
 */
export function gateOf(feature: FeatureModel, rated: readonly Rated[], whole: boolean): Gate {
	if (!feature.gate) return 'none';
	const alive = rated.filter(({ claim }) => !claim.lost);
	if (alive.some(({ cellVerdict, claim }) => cellVerdict === 'yes' && !claim.limits.some(({ plan }) => plan !== undefined))) return 'open';
	return whole && alive.every(({ cellVerdict }) => cellVerdict === 'no') ? 'closed' : 'unknown';
}
