import type { Sku } from './facts.ts';
import type { EditionModel, LicenseModel } from './model.ts';
import type { SkuTable } from './table.ts';
import { asGuid, nameKey, shortKey } from './text.ts';

/** A licence that a reader may mean. */
export interface Suggestion {
	/** Short id of a SKU, or id of an edition, as in an address. */
	id: string;
	name: string;
	/** String id, if there is one. */
	sku?: string;
	/** The old or alternative name by which it was found. */
	formerly?: string;
}

/** How well a text matches; lower is better. An old or alternative name ranks after a current one. */
const ranks = { meant: -1, same: 0, start: 1, inside: 2, words: 3, none: 5 } as const;
const otherName = 0.5;

/**
 * Licences whose name, old name, string id or GUID matches what was typed, best first: meaning of a short name (E3, bus prem), equal,
 * prefix, substring, each word contained. Editions come before products of the same rank, because they are few and answer most questions.
 */
export function suggest(typed: string, model: LicenseModel, table: SkuTable, limit = 12): Suggestion[] {
	const key = asGuid(typed) ?? nameKey(typed);
	if (!key) return [];
	const words = key.split(' ');
	const short = shortKey(typed);
	const meant = model.shortNames.find(({ names }) => names.some((name) => shortKey(name) === short))?.means ?? [];
	const best = (texts: readonly (string | undefined)[]) => Math.min(ranks.none, ...texts.map((text) => rank(text, key, words)));
	const found: { rank: number; suggestion: Suggestion }[] = [];
	const products = new Set<Sku>();
	for (const edition of model.editions.values()) {
		const { id, name, formerly = [] } = edition;
		const product = productOf(edition, table);
		if (product) products.add(product);
		const today = product?.guid === key ? ranks.same : best([name, id, product?.name, product?.sku]);
		const others = formerly.map((text) => rank(text, key, words) + otherName);
		const other = Math.min(ranks.none, ...others);
		const old = other < today ? formerly[others.indexOf(other)] : undefined;
		found.push({
			rank: meant.includes(id) ? ranks.meant + meant.indexOf(id) / meant.length : Math.min(today, other),
			suggestion: { id, name, ...(product && { sku: product.sku }), ...(old && { formerly: old }) },
		});
	}
	for (const sku of table.skus) {
		if (products.has(sku)) continue;
		found.push({
			rank: sku.guid === key ? ranks.same : best([sku.name, sku.sku]),
			suggestion: { id: sku.id, name: sku.name, sku: sku.sku },
		});
	}
	return found
		.filter((entry) => entry.rank < ranks.none)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, limit)
		.map(({ suggestion }) => suggestion);
}

/** The product with an edition's name: both are one licence, so lists name it once. */
export function productOf(edition: EditionModel, table: SkuTable): Sku | undefined {
	const product = edition.sku ? table.byKey.get(nameKey(edition.sku)) : undefined;
	if (product?.edition !== edition.id) return undefined;
	const name = nameKey(product.name);
	return [edition.name, ...(edition.formerly ?? [])].some((text) => nameKey(text) === name) ? product : undefined;
}

function rank(text: string | undefined, key: string, words: readonly string[]): number {
	const own = text === undefined ? '' : nameKey(text);
	if (own === '') return ranks.none;
	if (own === key) return ranks.same;
	if (own.startsWith(key)) return ranks.start;
	if (own.includes(key)) return ranks.inside;
	return words.every((word) => own.includes(word)) ? ranks.words : ranks.none;
}
