import type { UnitName, WrittenLicence } from '../licence.ts';
import { asGuid, label } from '../text.ts';
import { count, type Fields, fieldsOf, flag, isObject, text } from './fields.ts';
import type { ListShape } from './list.ts';
import { readPlans } from './plans.ts';

/** Whether an object is a licence: it says which SKU it is about. */
export function isEntry(fields: Fields): boolean {
	return fields.has('skuid') || fields.has('skupartnumber') || fields.has('accountskuid');
}

/** A licence and whether its service plans were cut off. */
export interface Entry {
	licence: WrittenLicence;
	truncated: boolean;
}

/** Reads one licence, in Graph's or PowerShell's spelling. A field of a wrong type counts as not said; undefined if it names no SKU. */
export function readEntry(fields: Fields): Entry | undefined {
	const sku = text(fields, 'skupartnumber') ?? text(fields, 'accountskuid')?.replace(/^[^:]*:/, '');
	const guid = asGuid(text(fields, 'skuid')) ?? endOfId(text(fields, 'objectid')) ?? endOfId(text(fields, 'id'));
	const name = text(fields, 'productname');
	if (!sku && guid === undefined && name === undefined) return undefined;
	const { plans, truncated } = readPlans(fields.get('serviceplans') ?? fields.get('servicestatus'));
	const disabled = fields.get('disabledplans');
	const status = text(fields, 'capabilitystatus') ?? text(fields, 'status');
	const units = readUnits(fields);
	const consumed = count(fields.get('consumedunits'));
	const trial = flag(fields.get('istrial'));
	return {
		truncated,
		licence: {
			...(guid && { guid }),
			...(sku && { sku: label(sku) }),
			...(name !== undefined && { name: label(name) }),
			...(plans && { plans }),
			...(Array.isArray(disabled) && {
				planStates: disabled.filter((plan) => typeof plan === 'string').map((id) => ({ id, status: 'Disabled' })),
			}),
			...(status !== undefined && { status: label(status) }),
			...(units && { units }),
			...(consumed !== undefined && { consumed }),
			...(trial !== undefined && { trial }),
			...(text(fields, 'appliesto')?.toLowerCase() === 'company' && { assignable: false }),
		},
	};
}

/** subscribedSkus and the old Azure AD module write an id as `<something>_<SKU id>`. */
function endOfId(id: string | undefined): string | undefined {
	return id?.at(-37) === '_' ? asGuid(id.slice(-36)) : undefined;
}

/** Fields that only one shape of list has. */
const marks: readonly { shape: ListShape; fields: readonly string[] }[] = [
	{ shape: 'tenant', fields: ['capabilitystatus', 'prepaidunits', 'consumedunits', 'activeunits', 'accountskuid', 'objectid'] },
	{ shape: 'subscriptions', fields: ['istrial', 'totallicenses', 'commercesubscriptionid', 'nextlifecycledatetime', 'servicestatus'] },
	{ shape: 'user', fields: ['serviceplans', 'disabledplans'] },
];

/** The shape of a list, by fields that at least one of its entries has. licenseDetails is known by what it does not have. */
export function shapeOf(entries: readonly Fields[]): ListShape {
	const keys = new Set(entries.slice(0, 1000).flatMap((entry) => [...entry.keys()]));
	return marks.find(({ fields }) => fields.some((field) => keys.has(field)))?.shape ?? 'names';
}

/** Each counter in lower case, and its name in the oldest module. */
const unitNames: readonly (readonly [UnitName, string, string])[] = [
	['enabled', 'enabled', 'activeunits'],
	['warning', 'warning', 'warningunits'],
	['suspended', 'suspended', 'suspendedunits'],
	['lockedOut', 'lockedout', 'lockedoutunits'],
];

/** Counters: inside prepaidUnits, spread beside the SKU, or as the oldest module names them (ActiveUnits). */
function readUnits(fields: Fields): Partial<Record<UnitName, number>> | undefined {
	const inside = fields.get('prepaidunits');
	const counters = isObject(inside) ? fieldsOf(inside) : fields;
	const found: Partial<Record<UnitName, number>> = {};
	for (const [unit, name, old] of unitNames) {
		const value = count(counters.get(name) ?? fields.get(old));
		if (value !== undefined) found[unit] = value;
	}
	return Object.keys(found).length > 0 ? found : undefined;
}
