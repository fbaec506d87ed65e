import type { UserType } from '../../checkers/license/facts.ts';
import type { WrittenLicence, WrittenPlan } from '../../checkers/license/licence.ts';
import type { LicenseModel } from '../../checkers/license/model.ts';
import { lookUp } from '../../checkers/license/names.ts';
import type { SkuTable } from '../../checkers/license/table.ts';
import { nameKey, stateKey } from '../../checkers/license/text.ts';
import {
	choiceAt,
	expectFields,
	type Fields,
	listAt,
	objectAt,
	objectOf,
	otherFields,
	requiredListAt,
	textAt,
	unknownName,
} from './fields.ts';
import { CaseError } from './lines.ts';

/** One case: who asks about what, and what the user holds. */
export interface LicenseCase {
	id: string;
	feature: string;
	userType: UserType;
	licences: WrittenLicence[];
	/** Fields that nothing here reads. */
	ignored: string[];
}

const userTypes = new Map<string, UserType>([
	['cloud', 'cloud'],
	['synced', 'synced'],
]);
const caseFields = ['id', 'userType', 'feature', 'licences', 'state', 'expected', 'why', 'source', 'confidence'];
const stateFields = ['capabilityStatus', 'consumedUnits', 'isTrial', 'servicePlans'];

/**
 * Reads one case as people write it, licences by string id; a GUID or a product name does as well.
 * @throws CaseError naming the field and what is allowed there.
 */
export function readLicenseCase(value: unknown, model: LicenseModel, table: SkuTable): LicenseCase {
	const fields = objectOf(value, 'case');
	expectFields(fields, ['id', 'userType', 'feature', 'licences'], otherFields(fields, caseFields));
	const id = textAt(fields, 'id');
	if (id === undefined) throw new CaseError('id', 'missing; a text is allowed');
	const userType = choiceAt(fields, 'userType', userTypes);
	const feature = choiceAt(fields, 'feature', new Map([...model.features.keys()].map((name) => [name, name])));
	const names = requiredListAt(fields, 'licences');
	const states = fields['state'] === undefined || fields['state'] === null ? {} : objectAt(fields, 'state');
	const stateOf = new Map(Object.keys(states).map((name) => [nameKey(name), objectOf(states[name], `state.${name}`)]));
	const held = new Set(names.map(nameKey));
	for (const name of Object.keys(states)) {
		if (!held.has(nameKey(name))) throw unknownName(`state.${name}`, name, names, 'one of the licences is allowed');
	}
	const licences = names.map((name, at) => {
		const state = stateOf.get(nameKey(name)) ?? {};
		const plans = plansOf(state, `state.${name}.servicePlans`, model);
		// Without a known SKU the plans alone can answer.
		if (!lookUp(name, model, table) && plans.length === 0) {
			const known = table.skus.map(({ sku }) => sku);
			throw unknownName(
				`licences[${at}]`,
				name,
				known,
				"a string id of Microsoft's list is allowed, or any with its servicePlans in state",
			);
		}
		return { sku: name, ...stateFor(state, name, model), ...(plans.length > 0 && { planStates: plans }) };
	});
	const strange = [...stateOf].flatMap(([name, state]) => otherFields(state, stateFields, `state.${name}.`));
	return { id, feature, userType, licences, ignored: [...otherFields(fields, caseFields), ...strange] };
}

function stateFor(state: Fields, name: string, model: LicenseModel): Pick<WrittenLicence, 'status' | 'consumed' | 'trial'> {
	const at = (field: string) => `state.${name}.${field}`;
	const status = state['capabilityStatus'] ?? undefined;
	const consumed = state['consumedUnits'] ?? undefined;
	const trial = state['isTrial'] ?? undefined;
	if (consumed !== undefined && !(typeof consumed === 'number' && consumed >= 0)) {
		throw new CaseError(at('consumedUnits'), `${JSON.stringify(consumed)}; a number from 0 is allowed`);
	}
	if (trial !== undefined && typeof trial !== 'boolean') {
		throw new CaseError(at('isTrial'), `${JSON.stringify(trial)}; true or false is allowed`);
	}
	return {
		...(status !== undefined && { status: stateName(status, at('capabilityStatus'), 'subscription', model) }),
		...(consumed !== undefined && { consumed }),
		...(trial !== undefined && { trial }),
	};
}

/** Names of plans with their provisioningStatus; a plain list of names means that they are on. */
function plansOf(state: Fields, path: string, model: LicenseModel): WrittenPlan[] {
	const written = state['servicePlans'] ?? undefined;
	if (written === undefined) return [];
	if (Array.isArray(written)) return (listAt(state, path) ?? []).map((name) => ({ name }));
	return Object.entries(objectOf(written, path)).map(([name, status]) => ({
		name,
		status: stateName(status, `${path}.${name}`, 'plan', model),
	}));
}

function stateName(written: unknown, path: string, of: 'subscription' | 'plan', model: LicenseModel): string {
	const known = model.states.flatMap((state) => (state.of === of ? state.names : []));
	const found = typeof written === 'string' ? known.find((name) => stateKey(name) === stateKey(written)) : undefined;
	if (found) return found;
	throw new CaseError(path, `${JSON.stringify(written)?.slice(0, 80)}; allowed: ${known.join(', ')}`);
}
