import { groupBy } from '../../core/group-by.ts';
import type { Held } from '../evaluate.ts';
import type { Holding, WrittenLicence } from '../licence.ts';
import type { LicenseModel } from '../model.ts';
import { lookUpWritten } from '../names.ts';
import { resolve, worth } from '../resolve.ts';
import type { SkuTable } from '../table.ts';
import { nameKey } from '../text.ts';
import type { ListShape, Paste, PasteProblem } from './list.ts';

/** What a paste says about one tenant: what it owns, and what each user in it holds. */
export interface Combined {
	/** One for each user; without any user one for the tenant. */
	held: Held[];
	/** Every licence once, for the list beside the answers. */
	holdings: readonly Holding[];
	/** What the tenant owns. */
	tenant: readonly Holding[];
}

/**
 * Puts the lists of a paste together. Only subscriptions say what is a trial, only the tenant's list says what is suspended, only a user's
 * list says who holds what: each adds what it knows to the others.
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

/** Looks up each kind of entry once: a paste of many users has the same few licences again and again. */
function resolver(model: LicenseModel, table: SkuTable): (written: WrittenLicence) => Holding {
	const before = new Map<string, Holding>();
	/** Entries of a string id and nothing else, of which a tenant may list hundreds of thousands. */
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

/** A list of plans that is empty, of a product that has some: the tool did not fill it in, and nobody knows whether they are on. */
function withPlans(written: WrittenLicence, model: LicenseModel, table: SkuTable): WrittenLicence {
	if (written.plans?.length !== 0) return written;
	const named = lookUpWritten(written, model, table);
	const own = named?.edition?.plans ?? named?.sku?.plans ?? [];
	if (own.length === 0) return written;
	const { plans: _, ...rest } = written;
	return { ...rest, unread: [...(written.unread ?? []), { cell: 'plans', text: 'servicePlans: []' }] };
}

const isIncomplete = ({ problems }: Paste) => problems.some(({ id }) => incomplete.has(id));

/** Problems after which a list may not be all of it. */
const incomplete: ReadonlySet<PasteProblem['id']> = new Set(['more-pages', 'broken-json', 'skipped', 'too-large', 'error-answer']);

/** What two lists call the same SKU by. */
function keyOf({ guid, sku }: Holding): string {
	return guid ?? nameKey(sku);
}

/** For each SKU what its entries say together: the best state, whichever comes first, and a trial only if none that still counts is paid. */
function togetherBySku(holdings: readonly Holding[]): Map<string, Holding> {
	const together = ([key, list]: [string, Holding[]]): [string, Holding][] => {
		const [best] = [...list].sort((a, b) => worth[b.state.counts] - worth[a.state.counts]);
		const alive = list.filter(({ state }) => state.counts !== 'nothing');
		const said = (alive.length > 0 ? alive : list).filter(({ trial }) => trial !== undefined);
		return best ? [[key, said.length === 0 ? best : { ...best, trial: said.every(({ trial }) => trial) }]] : [];
	};
	return new Map([...groupBy(holdings, keyOf)].flatMap(together));
}

/** Only subscriptions say what is a trial. */
function withTrial(holding: Holding, said: Holding | undefined): Holding {
	return said?.trial === undefined ? holding : { ...holding, trial: said.trial };
}

/** A user's licence is in the state that the tenant's list gives for it. Its plans stay the user's own. */
function withTenant(holding: Holding, tenant: Holding | undefined): Holding {
	return tenant ? withTrial({ ...holding, state: tenant.state, stateWritten: tenant.stateWritten }, tenant) : holding;
}
