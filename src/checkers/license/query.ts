import { type Fields, parseQuery, serializeQuery, type Values } from '../core/query.ts';
import { userTypes } from './facts.ts';
import type { WrittenLicence } from './licence.ts';
import type { LicenseModel } from './model.ts';
import type { SkuTable } from './table.ts';

/** The form of a SKU's short id. The SKU table may not be loaded when an address is read, so only the form can be checked. */
const shortId = /^[0-9a-f]{8}$/;

/** Keys of the address. People keep such links, so never change or reuse a key. */
export const licenseKeys = { feature: 'f', user: 'u', licences: 'l' } as const;

/** The fields of a licence checker's address: the question, never a paste. */
export function licenseFields(model: LicenseModel) {
	return {
		feature: { key: licenseKeys.feature, kind: 'choice', of: [...model.features.keys()], default: '' },
		user: { key: licenseKeys.user, kind: 'choice', of: userTypes, default: '' },
		/** Ids of editions and short ids of SKUs. */
		licences: { key: licenseKeys.licences, kind: 'set', of: { has: (id: string) => model.editions.has(id) || shortId.test(id) } },
	} as const satisfies Fields;
}

/** The question in an address; an empty text means not answered yet. */
export type LicenseQuery = Values<ReturnType<typeof licenseFields>>;

/** Reads an address. Never throws; unusable parts are reported. */
export const parseLicenseQuery = (model: LicenseModel, text: string) => parseQuery(licenseFields(model), text);

/** Writes the address of a question. */
export const serializeLicenseQuery = (model: LicenseModel, query: LicenseQuery) => serializeQuery(licenseFields(model), query);

/** Whether an address contains a licence that only the SKU table can resolve. */
export function needsTable(model: LicenseModel, { licences }: LicenseQuery): boolean {
	return licences.some((id) => !model.editions.has(id));
}

/** The licence for an id in an address; undefined if the table has no such SKU. */
export function licenceOf(id: string, model: LicenseModel, table: SkuTable): WrittenLicence | undefined {
	if (model.editions.has(id)) return { name: id };
	const sku = table.byId.get(id);
	return sku && { sku: sku.sku, ...(sku.guid && { guid: sku.guid }) };
}
