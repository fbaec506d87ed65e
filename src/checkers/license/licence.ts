import type { LicenseState } from './facts.ts';

/** A service plan as a tenant prints it. */
export interface WrittenPlan {
	id?: string;
	name?: string;
	/** provisioningStatus; missing: not said. */
	status?: string;
}

/** Counters of prepaidUnits. */
export type UnitName = 'enabled' | 'warning' | 'suspended' | 'lockedOut';

/** A licence as somebody wrote it: a case, a pasted entry, a pick. Everything that is missing was not said. */
export interface WrittenLicence {
	guid?: string;
	/** String id. */
	sku?: string;
	/** Product name, or any other text that is to identify it. */
	name?: string;
	/** All service plans; missing: not said. */
	plans?: readonly WrittenPlan[];
	/** States of single plans, on top of the plans known otherwise. */
	planStates?: readonly WrittenPlan[];
	/** capabilityStatus. */
	status?: string;
	units?: Readonly<Partial<Record<UnitName, number>>>;
	/** consumedUnits. */
	consumed?: number;
	trial?: boolean;
	/** False for a SKU that applies to the organization and cannot be assigned. */
	assignable?: boolean;
	/** Number of its line in a paste. */
	line?: number;
	/** What a paste says about it and nobody could read: it may be switched off, expired or something else. */
	unread?: readonly UnreadCell[];
	/** Its beginning or end is missing. */
	damaged?: true;
}

/** A part of an entry that could not be read, and what it is about. */
export interface UnreadCell {
	cell: 'product' | 'state' | 'seats' | 'plans' | 'other' | 'row';
	text: string;
}

/** A deciding service plan that a licence carries, and whether it is on. */
export interface HeldPlan {
	id: string;
	state: LicenseState;
	/** The state as the tenant wrote it. */
	written: string;
}

/** A licence after its name has been looked up: what is known about it, and where its plans come from. */
export interface Holding {
	/** What to call it. */
	label: string;
	/** String id, or what was written in its place. */
	sku: string;
	/** GUID in lower case, where known. */
	guid?: string;
	/** Whether the SKU table, or an edition, has it. */
	listed: boolean;
	edition?: string;
	/** Only plans that decide something. */
	plans: readonly HeldPlan[];
	/** tenant: the text said them; list: the SKU table did; nowhere: nobody did. */
	plansFrom: 'tenant' | 'list' | 'nowhere';
	hints: readonly string[];
	state: LicenseState;
	stateWritten: string;
	consumed?: number;
	trial?: boolean;
	assignable?: boolean;
	/** Seats that are paid for, where known. */
	seats?: number;
	/** What about it could not be read; then nothing it opens is sure. */
	unread?: string;
	/** Other editions that its name may mean as well. */
	maybe?: readonly string[];
}

/** What a licence opens and how it stands, as a text: the same for two that differ in nothing but their names. */
export const kindOf = ({ edition, plansFrom, plans, hints, stateWritten, consumed, trial, assignable }: Holding): string =>
	[edition, plansFrom, plans.map(({ id, written }) => `${id}=${written}`), hints, stateWritten, consumed === 0, trial, assignable].join(
		'\t',
	);
