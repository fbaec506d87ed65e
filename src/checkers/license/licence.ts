import type { LicenseState } from './facts.ts';

/** A service plan as a tenant prints it. */
export interface WrittenPlan {
	id?: string;
	name?: string;
	/** provisioningStatus; undefined if not stated. */
	status?: string;
}

/** Counters in prepaidUnits. */
export type UnitName = 'enabled' | 'warning' | 'suspended' | 'lockedOut';

/** A licence as somebody wrote it: a case, a pasted entry, a choice. Whatever is missing was not stated. */
export interface WrittenLicence {
	guid?: string;
	/** String id. */
	sku?: string;
	/** Product name, or any other text that should identify it. */
	name?: string;
	/** All service plans; undefined if not stated. */
	plans?: readonly WrittenPlan[];
	/** States of single plans, in addition to plans known otherwise. */
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
	/** Parts of its entry that could not be read: it may be disabled, expired or something else. */
	unread?: readonly UnreadCell[];
	/** True if its beginning or end is missing. */
	damaged?: true;
}

/** A part of an entry that could not be read, and what it is about. */
export interface UnreadCell {
	cell: 'product' | 'state' | 'seats' | 'plans' | 'other' | 'row';
	text: string;
}

/** A relevant service plan of a licence, and whether it is enabled. */
export interface HeldPlan {
	id: string;
	state: LicenseState;
	/** The state as the tenant wrote it. */
	written: string;
}

/** A licence after lookup: what is known about it, and where its plans come from. */
export interface Holding {
	/** Its name for the reader. */
	label: string;
	/** String id, or what was written instead. */
	sku: string;
	/** GUID in lower case, if known. */
	guid?: string;
	/** Whether it is in the SKU table or an edition. */
	listed: boolean;
	edition?: string;
	/** Only relevant plans. */
	plans: readonly HeldPlan[];
	/** Where the plans come from. tenant: the text; list: the SKU table; nowhere: unknown. */
	plansFrom: 'tenant' | 'list' | 'nowhere';
	hints: readonly string[];
	state: LicenseState;
	stateWritten: string;
	consumed?: number;
	trial?: boolean;
	assignable?: boolean;
	/** Number of paid seats, if known. */
	seats?: number;
	/** What could not be read about it; then nothing that it includes is certain. */
	unread?: string;
	/** Other editions that its name may mean. */
	maybe?: readonly string[];
}

/** A key of everything that matters for judging a licence: equal for two that differ only in their names. */
export const kindOf = ({ edition, plansFrom, plans, hints, stateWritten, consumed, trial, assignable }: Holding): string =>
	[edition, plansFrom, plans.map(({ id, written }) => `${id}=${written}`), hints, stateWritten, consumed === 0, trial, assignable].join(
		'\t',
	);
