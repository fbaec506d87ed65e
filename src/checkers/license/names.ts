import type { Sku } from './facts.ts';
import type { WrittenLicence } from './licence.ts';
import type { EditionModel, LicenseModel } from './model.ts';
import type { SkuTable } from './table.ts';
import { asGuid, nameKey, shortKey } from './text.ts';

/** The result of a lookup: a product of the SKU table, or an edition by its current or old name. */
export type Named = ({ sku: Sku; edition?: never } | { edition: EditionModel; sku?: never }) & {
	/** Other editions that a short name may mean. */
	maybe?: readonly string[];
};

/**
 * Looks a licence up by GUID, string id, product name, current or old name, and short name, in this order: an old name that is now another
 * product's name means the current product.
 * @param short Whether short names (E3) are accepted.
 */
export function lookUp(text: string, model: LicenseModel, table: SkuTable, { short = true } = {}): Named | undefined {
	const key = nameKey(text);
	const sku = table.byKey.get(asGuid(text) ?? key);
	if (sku) return { sku };
	const names = namesOf(model);
	const full = names.full.get(key);
	const called = full || !short ? undefined : names.short.get(shortKey(text));
	const edition = full ?? called?.edition;
	if (!edition) return undefined;
	// An edition is replaced by its product if it has one, so that the product's own plans count.
	const own = edition.sku ? table.byKey.get(nameKey(edition.sku)) : undefined;
	const maybe = called && called.others.length > 0 ? { maybe: called.others } : {};
	return own && own.edition === edition.id ? { sku: own, ...maybe } : { edition, ...maybe };
}

/** Looks up a written licence: by its GUID, else its string id, else its product name. */
export function lookUpWritten(written: WrittenLicence, model: LicenseModel, table: SkuTable): Named | undefined {
	for (const text of [written.guid, written.sku, written.name]) {
		const found = text === undefined ? undefined : lookUp(text, model, table);
		if (found) return found;
	}
	return undefined;
}

interface Names {
	/** Editions by id, name and old names. */
	full: ReadonlyMap<string, EditionModel>;
	short: ReadonlyMap<string, { edition: EditionModel; others: readonly string[] }>;
}

const known = new WeakMap<LicenseModel, Names>();

/** The names of editions, computed once per model. */
function namesOf(model: LicenseModel): Names {
	const before = known.get(model);
	if (before) return before;
	const full = new Map<string, EditionModel>();
	for (const edition of model.editions.values()) {
		for (const name of [edition.id, edition.name, ...(edition.formerly ?? [])]) full.set(nameKey(name), edition);
	}
	const short = new Map<string, { edition: EditionModel; others: readonly string[] }>();
	for (const { names, means } of model.shortNames) {
		const [first = '', ...others] = means;
		const edition = model.editions.get(first);
		if (edition) for (const name of names) short.set(shortKey(name), { edition, others });
	}
	const names = { full, short };
	known.set(model, names);
	return names;
}
