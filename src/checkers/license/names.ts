import type { Sku } from './facts.ts';
import type { WrittenLicence } from './licence.ts';
import type { EditionModel, LicenseModel } from './model.ts';
import type { SkuTable } from './table.ts';
import { asGuid, nameKey } from './text.ts';

/** What a name leads to: a product of the SKU table, or an edition by its name or an old name of it. */
export type Named = { sku: Sku; edition?: never } | { edition: EditionModel; sku?: never };

/**
 * Looks a licence up by GUID, string id, product name, today's or an old name, in this order: an old name that is now another product's
 * name means the product of today.
 */
export function lookUp(text: string, model: LicenseModel, table: SkuTable): Named | undefined {
	const sku = table.byKey.get(asGuid(text) ?? nameKey(text));
	if (sku) return { sku };
	const edition = editionNames(model).get(nameKey(text));
	// An edition that has a product stands for it, so that the product's own plans count.
	const own = edition?.sku ? table.byKey.get(nameKey(edition.sku)) : undefined;
	if (own && own.edition === edition?.id) return { sku: own };
	return edition && { edition };
}

/** Looks up what a written licence names: its GUID beats its string id, and that beats its product name. */
export function lookUpWritten(written: WrittenLicence, model: LicenseModel, table: SkuTable): Named | undefined {
	for (const text of [written.guid, written.sku, written.name]) {
		const found = text === undefined ? undefined : lookUp(text, model, table);
		if (found) return found;
	}
	return undefined;
}

const namesOf = new WeakMap<LicenseModel, Map<string, EditionModel>>();

/** Editions by id, name and old names, worked out once for each model. */
function editionNames(model: LicenseModel): Map<string, EditionModel> {
	const known = namesOf.get(model);
	if (known) return known;
	const names = new Map<string, EditionModel>();
	for (const edition of model.editions.values()) {
		for (const name of [edition.id, edition.name, ...(edition.formerly ?? [])]) names.set(nameKey(name), edition);
	}
	namesOf.set(model, names);
	return names;
}
