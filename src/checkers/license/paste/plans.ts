import type { WrittenPlan } from '../licence.ts';
import { label } from '../text.ts';
import { type Fields, fieldsOf, isObject, text } from './fields.ts';

/** Service plans of a licence: undefined if the text does not say them, and whether they were there but cut off. */
export function readPlans(value: unknown): { plans?: WrittenPlan[]; truncated: boolean } {
	if (value === undefined || value === null) return { truncated: false };
	const plans: WrittenPlan[] = [];
	for (const item of Array.isArray(value) ? value : [value]) {
		const plan = readPlan(item);
		// The one plan that cannot be read may be the one that decides.
		if (!plan) return { truncated: true };
		plans.push(plan);
	}
	return { plans, truncated: false };
}

function readPlan(value: unknown): WrittenPlan | undefined {
	const fields = typeof value === 'string' ? powerShellFields(value) : isObject(value) ? fieldsOf(value) : undefined;
	if (!fields) return undefined;
	// The oldest module nests the name: ServicePlan { ServiceName }.
	const nested = fields.get('serviceplan');
	const id = text(fields, 'serviceplanid');
	const name = text(fields, 'serviceplanname') ?? (isObject(nested) ? text(fieldsOf(nested), 'servicename') : undefined);
	if (id === undefined && name === undefined) return undefined;
	const status = text(fields, 'provisioningstatus');
	return { ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(status !== undefined && { status: label(status) }) };
}

/** Below its depth PowerShell prints an object as `@{Name=value; Name=value}`, or as the name of its type, which says nothing. */
function powerShellFields(written: string): Fields | undefined {
	if (!written.startsWith('@{') || !written.trimEnd().endsWith('}')) return undefined;
	return new Map([...written.matchAll(/(\w+)=([^;}]*)/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}
