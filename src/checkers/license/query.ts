import { type Fields, parseQuery, serializeQuery, type Values } from '../core/query.ts';
import { userTypes } from './facts.ts';
import type { WrittenLicence } from './licence.ts';
import type { LicenseModel } from './model.ts';
import type { SkuTable } from './table.ts';

/** Form of a SKU's short id. The table may not be loaded when an address is read, so the form has to do. */
const shortId = /^[0-9a-f]{8}$/;

/** Keys of the address. They are in links that people keep: never change one, never use one anew. */
export const licenseKeys = { feature: 'f', user: 'u', licences: 'l' } as const;

/** What the address of the licence checker holds: the question, never a paste. */
export function licenseFields(model: LicenseModel) {
	return {
		feature: { key: licenseKeys.feature, kind: 'choice', of: [...model.features.keys()], default: '' },
		user: { key: licenseKeys.user, kind: 'choice', of: userTypes, default: '' },
		/** Ids of editions and short ids of SKUs. */
		licences: { key: licenseKeys.licences, kind: 'set', of: { has: (id: string) => model.editions.has(id) || shortId.test(id) } },
	} as const satisfies Fields;
}

/** The question as an address holds it; an empty text is one that was not answered yet. */
export type LicenseQuery = Values<ReturnType<typeof licenseFields>>;

/** Reads an address. Never throws; what cannot be used is named. */
export const parseLicenseQuery = (model: LicenseModel, text: string) => parseQuery(licenseFields(model), text);

/** Writes the address of a question. */
export const serializeLicenseQuery = (model: LicenseModel, query: LicenseQuery) => serializeQuery(licenseFields(model), query);

/** Whether an address names a licence that only the SKU table can resolve. */
export function needsTable(model: LicenseModel, { licences }: LicenseQuery): boolean {
	return licences.some((id) => !model.editions.has(id));
}

/** The licence that an id of an address stands for; undefined if the table has no such SKU. */
export function licenceOf(id: string, model: LicenseModel, table: SkuTable): WrittenLicence | undefined {
	if (model.editions.has(id)) return { name: id };
	const sku = table.byId.get(id);
	return sku && { sku: sku.sku, ...(sku.guid && { guid: sku.guid }) };
}
