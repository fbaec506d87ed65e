import type { Held } from '../evaluate.ts';
import type { Holding } from '../licence.ts';
import type { LicenseModel } from '../model.ts';
import { resolve } from '../resolve.ts';
import type { SkuTable } from '../table.ts';
import { nameKey } from '../text.ts';
import type { ListShape, Paste } from './list.ts';

/** What a paste says about one tenant: what it owns, and what each user in it holds. */
export interface Combined {
	/** One for each user; without any user one for the tenant. */
	held: Held[];
	/** Every licence once, for the list beside the answers. */
	holdings: readonly Holding[];
}

/**
 * Puts the lists of a paste together. Only subscriptions say what is a trial, only the tenant's list says what is suspended, only a user's
 * list says who holds what: each adds what it knows to the others.
 */
export function combine(paste: Paste, model: LicenseModel, table: SkuTable): Combined {
	const resolved = (shape: ListShape) =>
		paste.lists.filter((list) => list.shape === shape).flatMap(({ licences }) => licences.map((one) => resolve(one, model, table)));
	const subscriptions = groupBySku(resolved('subscriptions'));
	const owned = [...resolved('tenant'), ...resolved('names')].map((holding) => withTrial(holding, subscriptions.get(keyOf(holding))));
	const known = new Set(owned.map(keyOf));
	const tenant = [...owned, ...[...subscriptions].flatMap(([key, list]) => (known.has(key) ? [] : list))];
	const users = Map.groupBy(
		paste.lists.filter(({ shape }) => shape === 'user'),
		({ user = '' }) => user,
	);
	const byKey = new Map(tenant.map((holding) => [keyOf(holding), holding]));
	const held = [...users.values()].map((lists): Held => {
		const own = lists.flatMap(({ licences }) => licences.map((one) => resolve(one, model, table)));
		return {
			scope: 'user',
			holdings: own.map((holding) => withTenant(holding, byKey.get(keyOf(holding)))),
			...(tenant.length > 0 && { tenant }),
		};
	});
	if (held.length > 0) return { held, holdings: [...tenant, ...held.flatMap(({ holdings }) => holdings)] };
	const partial = !paste.lists.some(({ shape }) => shape === 'tenant');
	return { held: [{ scope: 'tenant', holdings: tenant, ...(partial && { partial }) }], holdings: tenant };
}

/** What two lists call the same SKU by. */
function keyOf({ guid, sku }: Holding): string {
	return guid ?? nameKey(sku);
}

function groupBySku(holdings: readonly Holding[]): Map<string, Holding[]> {
	return Map.groupBy(holdings, keyOf);
}

/** A SKU is on trial if each subscription to it that still counts is; a paid one among them makes it paid. */
function withTrial(holding: Holding, subscriptions: readonly Holding[] | undefined): Holding {
	const alive = subscriptions?.filter(({ state }) => state.counts !== 'nothing') ?? [];
	const said = (alive.length > 0 ? alive : (subscriptions ?? [])).filter(({ trial }) => trial !== undefined);
	return said.length === 0 ? holding : { ...holding, trial: said.every(({ trial }) => trial) };
}

/** A user's licence is in the state that the tenant's list gives for it. Its plans stay the user's own. */
function withTenant(holding: Holding, tenant: Holding | undefined): Holding {
	if (!tenant) return holding;
	const { state, stateWritten, trial } = tenant;
	return { ...holding, state, stateWritten, ...(trial !== undefined && { trial }) };
}
