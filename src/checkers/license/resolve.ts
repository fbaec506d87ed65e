import type { HeldPlan, Holding, UnitName, WrittenLicence, WrittenPlan } from './licence.ts';
import type { LicenseModel } from './model.ts';
import { lookUpWritten, type Named } from './names.ts';
import type { SkuTable } from './table.ts';
import { asGuid, label } from './text.ts';

/** States of license-states.yaml that are assumed if nothing is stated, or that follow from counters alone. */
const words = { subscription: 'Enabled', plan: 'Success', noUnits: 'NoUnits' } as const;

/**
 * Looks a written licence up, and collects what is known about it. Its own service plans override the table, and the table overrides its
 * name.
 */
export function resolve(written: WrittenLicence, model: LicenseModel, table: SkuTable): Holding {
	const named = lookUpWritten(written, model, table);
	const stateWritten = written.status ?? stateByUnits(written) ?? words.subscription;
	const guid = named?.sku?.guid ?? asGuid(written.guid);
	const holding: Holding = {
		label: label(named?.sku?.name ?? named?.edition?.name ?? written.name ?? written.sku ?? written.guid ?? ''),
		sku: label(named?.sku?.sku ?? named?.edition?.sku ?? written.sku ?? written.guid ?? written.name ?? ''),
		listed: named !== undefined,
		...plansOf(written, named, model),
		hints: named?.sku?.hints ?? [],
		state: model.stateOf('subscription', stateWritten),
		stateWritten: label(stateWritten),
	};
	const edition = named?.edition?.id ?? named?.sku?.edition;
	if (guid !== undefined) holding.guid = guid;
	if (edition !== undefined) holding.edition = edition;
	if (written.consumed !== undefined) holding.consumed = written.consumed;
	if (written.trial !== undefined) holding.trial = written.trial;
	if (written.assignable !== undefined) holding.assignable = written.assignable;
	const seats = seatsOf(written);
	if (seats !== undefined) holding.seats = seats;
	if (named?.maybe) holding.maybe = named.maybe;
	if (written.unread && written.unread.length > 0) holding.unread = label(written.unread.map(({ text }) => text).join('; '));
	return holding;
}

/** Number of seats that may be assigned: those that count and those in their grace period. */
function seatsOf({ units }: WrittenLicence): number | undefined {
	if (units?.enabled === undefined && units?.warning === undefined) return undefined;
	return (units.enabled ?? 0) + (units.warning ?? 0);
}

/** Without a status, the counters tell the state: any enabled unit is enough, else the mildest state with units. */
function stateByUnits({ units }: WrittenLicence): string | undefined {
	if (!units || Object.keys(units).length === 0) return undefined;
	const order: readonly UnitName[] = ['enabled', 'warning', 'suspended', 'lockedOut'];
	const first = order.find((unit) => (units[unit] ?? 0) > 0);
	if (first) return first;
	return units.enabled === undefined ? undefined : words.noUnits;
}

function plansOf(written: WrittenLicence, named: Named | undefined, model: LicenseModel): Pick<Holding, 'plans' | 'plansFrom'> {
	const listed = named?.edition?.plans ?? (named?.sku?.plansKnown === false ? undefined : named?.sku && (named.sku.plans ?? []));
	const said = written.plans ?? listed?.map((name) => ({ name }));
	const changed = written.planStates ?? [];
	const plans = new Map<string, HeldPlan>();
	for (const plan of said ?? []) hold(plans, plan, model, false);
	for (const plan of changed) hold(plans, plan, model, true);
	if (written.plans) return { plans: [...plans.values()], plansFrom: 'tenant' };
	// For an unlisted product the states of its plans are all that is known; for one known by name they are only a part.
	return { plans: [...plans.values()], plansFrom: listed ? 'list' : plans.size > 0 && !named ? 'tenant' : 'nowhere' };
}

/** Adds a plan if it is relevant. If it is stated twice, the better state counts, unless the later one replaces the earlier. */
function hold(plans: Map<string, HeldPlan>, written: WrittenPlan, model: LicenseModel, replaces: boolean): void {
	const guid = asGuid(written.id);
	// A GUID alone decides: a plan with another GUID is another plan, whatever its name.
	const plan = guid ? model.planByGuid.get(guid) : model.planByName.get((written.name ?? written.id ?? '').trim().toLowerCase());
	if (!plan?.edition) return;
	const status = written.status ?? words.plan;
	const held = { id: plan.id, state: model.stateOf('plan', status), written: label(status) };
	const before = plans.get(plan.id);
	if (!before || replaces || worth[held.state.counts] > worth[before.state.counts]) plans.set(plan.id, held);
}

/** Ranks how far states count. */
export const worth = { full: 2, limited: 1, nothing: 0 } as const;
