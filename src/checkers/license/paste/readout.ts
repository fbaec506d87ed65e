import type { Counts } from '../facts.ts';
import type { UnreadCell, WrittenLicence } from '../licence.ts';
import type { LicenseModel } from '../model.ts';
import { resolve } from '../resolve.ts';
import type { SkuTable } from '../table.ts';
import { asGuid } from '../text.ts';
import type { Paste, PastedList } from './list.ts';

/** One row of what was read, for the reader to check and correct. */
export interface ReadRow {
	/** Stable for the same text, whatever is corrected. */
	id: string;
	line: number;
	/** Number of the user who holds it, from 1; missing for the tenant's licences. */
	user?: number;
	product: string;
	sku: string;
	/** Whether Microsoft's list contains the product. */
	listed: boolean;
	/** The state as read; missing if the text did not say it. `counts` tells how far a licence in this state counts. */
	state?: string;
	counts: Counts;
	seats?: number;
	assigned?: number;
	trial?: boolean;
	/** Names of relevant plans that are disabled. */
	off: readonly string[];
	/** Cells that could not be read. */
	unread: readonly UnreadCell[];
}

/** The reader's correction of a row; missing cells stay as read. */
export interface Correction {
	product?: string;
	state?: string;
	seats?: number;
	assigned?: number;
	trial?: boolean;
	/** All disabled plans. */
	off?: readonly string[];
	/** True if the row is not a licence. */
	drop?: boolean;
}

/** Row id → correction. */
export type Corrections = Readonly<Record<string, Correction>>;

const rowId = (list: number, place: number) => `${list + 1}.${place + 1}`;

/** Applies corrections to a paste, before judging. A corrected cell counts as read. */
export function corrected(paste: Paste, corrections: Corrections): Paste {
	if (Object.keys(corrections).length === 0) return paste;
	const fix = (list: PastedList, index: number): PastedList => ({
		...list,
		licences: list.licences.flatMap((licence, place) => {
			const id = rowId(index, place);
			const correction = Object.hasOwn(corrections, id) ? corrections[id] : undefined;
			if (!correction) return [licence];
			return correction.drop ? [] : [correctedLicence(licence, correction)];
		}),
	});
	return { ...paste, lists: paste.lists.map(fix) };
}

function correctedLicence(licence: WrittenLicence, { product, state, seats, assigned, trial, off }: Correction): WrittenLicence {
	const done: UnreadCell['cell'][] = [
		...(product === undefined ? [] : (['product', 'other', 'row'] as const)),
		...(state === undefined ? [] : (['state', 'other', 'row'] as const)),
		...(seats === undefined && assigned === undefined ? [] : (['seats'] as const)),
		...(off === undefined ? [] : (['plans'] as const)),
	];
	const { guid, sku, name, unread = [], damaged: _, ...rest } = licence;
	const left = unread.filter(({ cell }) => !done.includes(cell));
	return {
		...rest,
		...(product === undefined ? { ...(guid && { guid }), ...(sku && { sku }), ...(name && { name }) } : { name: product }),
		...(state !== undefined && { status: state }),
		...(seats !== undefined && { units: { enabled: seats } }),
		...(assigned !== undefined && { consumed: assigned }),
		...(trial !== undefined && { trial }),
		...(off && { planStates: off.map((plan) => ({ ...(asGuid(plan) ? { id: plan } : { name: plan }), status: 'Disabled' })) }),
		...(left.length > 0 && { unread: left }),
	};
}

/** Maximum number of rows. */
const maxRows = 2000;

/** What was read, as rows in the order of the text. */
export function readout(paste: Paste, model: LicenseModel, table: SkuTable): ReadRow[] {
	const users = new Map<string, number>();
	const rows: ReadRow[] = [];
	for (const [index, { shape, user = '', licences }] of paste.lists.entries()) {
		if (shape === 'user' && !users.has(user)) users.set(user, users.size + 1);
		for (const [place, written] of licences.entries()) {
			if (rows.length >= maxRows) return rows;
			rows.push({ id: rowId(index, place), ...(shape === 'user' && { user: users.get(user) ?? 1 }), ...rowOf(written, model, table) });
		}
	}
	return rows;
}

function rowOf(written: WrittenLicence, model: LicenseModel, table: SkuTable): Omit<ReadRow, 'id' | 'user'> {
	const { label, sku, listed, state, stateWritten, seats, consumed, trial, plans } = resolve(written, model, table);
	const said = written.status !== undefined || written.units !== undefined;
	return {
		line: written.line ?? 0,
		product: label,
		sku,
		listed,
		...(said && { state: stateWritten }),
		counts: state.counts,
		...(seats !== undefined && { seats }),
		...(consumed !== undefined && { assigned: consumed }),
		...(trial !== undefined && { trial }),
		off: plans.filter((plan) => plan.state.counts === 'nothing').map(({ id }) => id),
		unread: written.unread ?? [],
	};
}
