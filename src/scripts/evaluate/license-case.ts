import { z } from 'astro/zod';
import type { UserType } from '../../checkers/license/facts.ts';
import type { WrittenLicence } from '../../checkers/license/licence.ts';
import type { LicenseModel } from '../../checkers/license/model.ts';
import { lookUp } from '../../checkers/license/names.ts';
import type { SkuTable } from '../../checkers/license/table.ts';
import { nameKey, stateKey } from '../../checkers/license/text.ts';
import { flag, object, oneOf, otherFields, readCase, record, refuseName, text, texts } from './fields.ts';

/** One case: the feature in question, and what the user holds. */
export interface LicenseCase {
	id: string;
	feature: string;
	userType: UserType;
	licences: WrittenLicence[];
	/** Fields that were not read. */
	ignored: string[];
}

const count = z.number('a number from 0 is allowed').min(0, 'a number from 0 is allowed');

/** What is said of a licence: of its subscription, and of its service plans. */
function stateIn(model: LicenseModel) {
	const stateOf = (of: 'subscription' | 'plan') => {
		const known = model.states.flatMap((state) => (state.of === of ? state.names : []));
		const find = (written: unknown) => known.find((name) => typeof written === 'string' && stateKey(name) === stateKey(written));
		return z
			.custom<string>((written) => find(written) !== undefined, `allowed: ${known.join(', ')}`)
			.transform((written) => find(written) ?? written);
	};
	return object({
		capabilityStatus: stateOf('subscription').optional(),
		consumedUnits: count.optional(),
		isTrial: flag.optional(),
		// A plain list of names means that the plans are on.
		servicePlans: z.preprocess(
			(written) =>
				texts.safeParse(written).success ? Object.fromEntries((written as string[]).map((name) => [name, undefined])) : written,
			record(stateOf('plan').optional()).default({}),
		),
	});
}

/**
 * Reads one case. Licences are written as string ids; GUIDs and product names are accepted too.
 * @throws CaseError with the field and what is allowed there.
 */
export function readLicenseCase(value: unknown, model: LicenseModel, table: SkuTable): LicenseCase {
	const state = stateIn(model);
	const schema = object({
		id: text,
		userType: oneOf(['cloud', 'synced']),
		feature: oneOf([...model.features.keys()]),
		licences: texts,
		state: record(state).default({}),
	});
	const known = [...Object.keys(schema.shape), 'expected', 'why', 'source', 'confidence'];
	const held = schema.transform(({ licences, state: states, ...rest }, context) => {
		const keys = new Set(licences.map(nameKey));
		for (const name of Object.keys(states))
			if (!keys.has(nameKey(name))) refuseName(context, ['state', name], name, licences, 'one of the licences is allowed');
		const stateOf = new Map(Object.entries(states).map(([name, one]) => [nameKey(name), one]));
		const written = licences.map((sku, at): WrittenLicence => {
			const { capabilityStatus, consumedUnits, isTrial, servicePlans = {} } = stateOf.get(nameKey(sku)) ?? {};
			const planStates = Object.entries(servicePlans).map(([name, status]) => ({ name, ...(status && { status }) }));
			// Without a known SKU, its plans alone may decide.
			if (!lookUp(sku, model, table) && planStates.length === 0) {
				const ids = table.skus.map((entry) => entry.sku);
				refuseName(
					context,
					['licences', at],
					sku,
					ids,
					"a string id of Microsoft's list is allowed, or any with its servicePlans in state",
				);
			}
			return {
				sku,
				...(capabilityStatus !== undefined && { status: capabilityStatus }),
				...(consumedUnits !== undefined && { consumed: consumedUnits }),
				...(isTrial !== undefined && { trial: isTrial }),
				...(planStates.length > 0 && { planStates }),
			};
		});
		return { ...rest, licences: written };
	});
	const unread = (fields: object) => otherFields(fields, known);
	const read = readCase(held, value, unread);
	const states = Object.entries((value as { state?: object | null }).state ?? {});
	const strange = states.flatMap(([name, one]) => otherFields(one, Object.keys(state.shape), `state.${nameKey(name)}.`));
	return { ...read, ignored: [...unread(value as object), ...strange] };
}
