import type { Sku } from './facts.ts';
import { nameKey } from './text.ts';

/** The SKU table with its indexes. */
export interface SkuTable {
	skus: readonly Sku[];
	/** By GUID and string id, and by product name if that is not already a key; keys are normalized with nameKey. */
	byKey: ReadonlyMap<string, Sku>;
	/** By short id, for addresses. */
	byId: ReadonlyMap<string, Sku>;
}

/** Indexes the SKU table. If two products share a name, the first one represents both (a test ensures that they agree). */
export function skuTable(skus: readonly Sku[]): SkuTable {
	const byKey = new Map<string, Sku>();
	const add = (key: string | undefined, sku: Sku) => {
		if (key && !byKey.has(key)) byKey.set(key, sku);
	};
	for (const sku of skus) add(sku.guid, sku);
	for (const sku of skus) add(nameKey(sku.sku), sku);
	for (const sku of skus) add(nameKey(sku.name), sku);
	return { skus, byKey, byId: new Map(skus.map((sku) => [sku.id, sku])) };
}

/** A table without products, until the real one is loaded. */
export const emptyTable: SkuTable = { skus: [], byKey: new Map(), byId: new Map() };

const block = '\f';

/**
 * Packs the SKU table into one text: a block of names, one of string ids, one of GUIDs, one of rare properties. Blocks compress better
 * than entries, because neighbouring values are similar.
 * @param hints Hints worth sending: those that change a verdict.
 */
export function packSkus(skus: readonly Sku[], hints: ReadonlySet<string>): string {
	const rare = skus.map(({ edition = '', plans = [], plansKnown, hints: own = [] }) =>
		[edition, plans.join(' '), own.filter((hint) => hints.has(hint)).join(' '), plansKnown === false ? '?' : '']
			.join('|')
			.replace(/\|+$/, ''),
	);
	const guids = skus.map(({ id, guid }) => (guid ?? id).replaceAll('-', ''));
	return [skus.map(({ name }) => name), skus.map(({ sku }) => sku), guids, rare].map((lines) => lines.join('\n')).join(block);
}

/** Restores the table from the result of packSkus. */
export function unpackSkus(packed: string): Sku[] {
	const [names = [], skus = [], guids = [], rare = []] = packed.split(block).map((lines) => lines.split('\n'));
	return names.map((name, index) => {
		const [edition = '', plans = '', hints = '', unknown = ''] = (rare[index] ?? '').split('|');
		const hex = guids[index] ?? '';
		return {
			id: hex.slice(0, 8),
			name,
			sku: skus[index] ?? '',
			...(hex.length === 32 && { guid: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }),
			...(edition && { edition }),
			...(plans && { plans: plans.split(' ') }),
			...(hints && { hints: hints.split(' ') }),
			...(unknown && { plansKnown: false as const }),
		};
	});
}
