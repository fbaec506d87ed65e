import { groupBy } from '../../core/group-by.ts';
import type { Held } from '../evaluate.ts';
import type { Holding, WrittenLicence } from '../licence.ts';
import type { LicenseModel } from '../model.ts';
import { lookUpWritten } from '../names.ts';
import { resolve, worth } from '../resolve.ts';
import type { SkuTable } from '../table.ts';
import { nameKey } from '../text.ts';
import type { ListShape, Paste, PasteProblem } from './list.ts';

/** What a paste says about one tenant: what it owns, and what each of its users holds. */
export interface Combined {
	/** One entry per user; without users one for the tenant. */
	held: Held[];
	/** Every licence once, for the list beside the answers. */
	holdings: readonly Holding[];
	/** What the tenant owns. */
	tenant: readonly Holding[];
}

/**
 * Combines the lists of a paste. Only subscriptions tell trials, only the tenant's list tells suspended licences, and only a user's list
 * tells who holds what: each list adds its knowledge to the others.
 */
export function combine(paste: Paste, model: LicenseModel, table: SkuTable): Combined {
	const once = resolver(model, table);
	const resolved = (shape: ListShape) => paste.lists.filter((list) => list.shape === shape).flatMap(({ licences }) => licences.map(once));
	const single = resolved('subscriptions');
	const subscriptions = togetherBySku(single);
	const listed = [...resolved('tenant'), ...resolved('names')];
	const owned = single.length === 0 ? listed : listed.map((holding) => withTrial(holding, subscriptions.get(keyOf(holding))));
	const known = new Set(single.length === 0 ? [] : owned.map(keyOf));
	const tenant = [...owned, ...single.filter((holding) => !known.has(keyOf(holding)))];
	const users = groupBy(
		paste.lists.filter(({ shape }) => shape === 'user'),
		({ user = '' }) => user,
	);
	const byKey = togetherBySku(users.size === 0 ? [] : tenant);
	const partial = !paste.lists.some(({ shape }) => shape === 'tenant') || isIncomplete(paste);
	const doubt = paste.doubt ?? (isIncomplete(paste) ? ('more' as const) : undefined);
	const about = { ...(partial && { partial }), ...(doubt && { doubt }) };
	const held = [...users.values()].map((lists): Held => {
		const own = lists.flatMap(({ licences }) => licences.map(once));
		return {
			scope: 'user',
			holdings: own.map((holding) => withTenant(holding, byKey.get(keyOf(holding)))),
			...(tenant.length > 0 && { tenant }),
			...about,
		};
	});
	if (held.length > 0) return { held, holdings: [...tenant, ...held.flatMap(({ holdings }) => holdings)], tenant };
	return { held: [{ scope: 'tenant', holdings: tenant, ...about }], holdings: tenant, tenant };
}

/** Looks up each kind of entry once: a paste of many users repeats the same few licences. */
function resolver(model: LicenseModel, table: SkuTable): (written: WrittenLicence) => Holding {
	const before = new Map<string, Holding>();
	/** Entries with nothing but a string id, of which a tenant may list hundreds of thousands. */
	const bySku = new Map<string, Holding>();
	return (written) => {
		const { line: _, sku, ...rest } = written;
		const bare = sku !== undefined && Object.keys(rest).length === 0;
		const [kept, key] = bare ? [bySku, sku] : [before, JSON.stringify({ sku, ...rest })];
		if (key.length > 600) return resolve(withPlans(written, model, table), model, table);
		const known = kept.get(key);
		if (known) return known;
		const holding = resolve(withPlans(written, model, table), model, table);
		if (kept.size < 20_000) kept.set(key, holding);
		return holding;
	};
}

/** Handles an empty list of plans for a product that has plans: the tool did not fill it in, so it is unknown whether they are enabled. */
function withPlans(written: WrittenLicence, model: LicenseModel, table: SkuTable): WrittenLicence {
	if (written.plans?.length !== 0) return written;
	const named = lookUpWritten(written, model, table);
	const own = named?.edition?.plans ?? named?.sku?.plans ?? [];
	if (own.length === 0) return written;
	const { plans: _, ...rest } = written;
	return { ...rest, unread: [...(written.unread ?? []), { cell: 'plans', text: 'servicePlans: []' }] };
}

const isIncomplete = ({ problems }: Paste) => problems.some(({ id }) => incomplete.has(id));

/** Problems after which a list may be incomplete. */
const incomplete: ReadonlySet<PasteProblem['id']> = new Set(['more-pages', 'broken-json', 'skipped', 'too-large', 'error-answer']);

/** A key by which two lists refer to the same SKU. */
function keyOf({ guid, sku }: Holding): string {
	return guid ?? nameKey(sku);
}

/**
 * Merges the entries of each SKU: the best state counts, in any order; it is a trial only if none of its entries that still count is paid.
 */
function togetherBySku(holdings: readonly Holding[]): Map<string, Holding> {
	const together = ([key, list]: [string, Holding[]]): [string, Holding][] => {
		const [best] = [...list].sort((a, b) => worth[b.state.counts] - worth[a.state.counts]);
		const alive = list.filter(({ state }) => state.counts !== 'nothing');
		const said = (alive.length > 0 ? alive : list).filter(({ trial }) => trial !== undefined);
		return best ? [[key, said.length === 0 ? best : { ...best, trial: said.every(({ trial }) => trial) }]] : [];
	};
	return new Map([...groupBy(holdings, keyOf)].flatMap(together));
}

/** Takes over whether it is a trial, which only subscriptions tell. */
function withTrial(holding: Holding, said: Holding | undefined): Holding {
	return said?.trial === undefined ? holding : { ...holding, trial: said.trial };
}

/** Gives a user's licence the state that it has in the tenant's list. Its plans remain the user's own. */
function withTenant(holding: Holding, tenant: Holding | undefined): Holding {
	return tenant ? withTrial({ ...holding, state: tenant.state, stateWritten: tenant.stateWritten }, tenant) : holding;
}
