import type { LicenseModel } from './model.ts';
import type { SkuTable } from './table.ts';
import { asGuid, nameKey } from './text.ts';

/** A licence that a reader may have meant. */
export interface Suggestion {
	/** Short id of a SKU, or id of an edition: what the address holds. */
	id: string;
	name: string;
	/** String id, where there is one. */
	sku?: string;
	/** The old name by which it was found. */
	formerly?: string;
}

/**
 * Licences whose name, old name, string id or GUID holds what was typed, best first: the same, then one that starts with it, then one that
 * holds each of its words. Editions come before products of the same rank, because there are few of them and they answer most questions.
 */
export function suggest(typed: string, model: LicenseModel, table: SkuTable, limit = 12): Suggestion[] {
	const key = asGuid(typed) ?? nameKey(typed);
	if (!key) return [];
	const words = key.split(' ');
	const found: { rank: number; suggestion: Suggestion }[] = [];
	for (const { id, name, sku, formerly = [] } of model.editions.values()) {
		const ranks = [name, id, ...formerly].map((text) => rank(nameKey(text), key, words));
		const best = Math.min(...ranks);
		const old = formerly[ranks.indexOf(best) - 2];
		if (best < none) found.push({ rank: best, suggestion: { id, name, ...(sku && { sku }), ...(old && { formerly: old }) } });
	}
	for (const { id, name, sku, guid } of table.skus) {
		const best = Math.min(rank(nameKey(name), key, words), rank(nameKey(sku), key, words), guid === key ? 0 : none);
		if (best < none) found.push({ rank: best, suggestion: { id, name, sku } });
	}
	return found
		.sort((a, b) => a.rank - b.rank)
		.slice(0, limit)
		.map(({ suggestion }) => suggestion);
}

const none = 3;

function rank(text: string, key: string, words: readonly string[]): number {
	if (text === key) return 0;
	if (text.startsWith(key)) return 1;
	return words.every((word) => text.includes(word)) ? 2 : none;
}
