import type { Unread } from '../../core/paste/model.ts';
import type { WrittenLicence } from '../licence.ts';

/**
 * What a list in a paste is. tenant: what the tenant owns (subscribedSkus and its PowerShell forms). subscriptions: single subscriptions,
 * which alone say what is a trial. user: what one user holds. names: names and nothing else, whoever they belong to.
 */
export type ListShape = 'tenant' | 'subscriptions' | 'user' | 'names';

/** One list of licences. */
export interface PastedList {
	shape: ListShape;
	/** Number of its first line. */
	line: number;
	/** Whose licences, where the text says so; only to keep users apart, never shown. */
	user?: string;
	licences: WrittenLicence[];
}

/** What a reader should know about a paste; the sentence stands under license.paste.<id>. */
export interface PasteProblem {
	id: (typeof pasteProblems)[number];
	/** Value of the sentence's placeholder. */
	message?: string;
}

export const pasteProblems = [
	'empty',
	'not-recognized',
	'broken-json',
	'truncated',
	'more-pages',
	'error-answer',
	'no-licences',
	'several-users',
	'skipped',
	'too-large',
	'unread',
	'state-not-said',
	'plans-not-said',
	'names-only',
] as const;

/** A paste after reading. */
export interface Paste {
	lists: PastedList[];
	problems: PasteProblem[];
	/** Pieces that nobody could read and that may change a verdict. */
	unread: Unread[];
	/** more: there may be licences that were not read; all: what was read may not hold either. */
	doubt: Doubt | undefined;
}

/** What pieces that were not understood may change. */
export type Doubt = 'more' | 'all';

/** More pieces than anybody reads. */
const mostUnread = 200;

/** Collects what is found; each problem once. */
export class PasteBuilder {
	lists: PastedList[] = [];
	readonly unread: Unread[] = [];
	/** An empty list that does not say what it is a list of. */
	bareEmpty = false;
	doubt: Doubt | undefined;
	readonly #problems = new Map<PasteProblem['id'], PasteProblem>();

	add(list: PastedList): void {
		this.lists.push(list);
	}

	report(id: PasteProblem['id'], message?: string): void {
		if (!this.#problems.has(id)) this.#problems.set(id, { id, ...(message !== undefined && { message }) });
	}

	has(id: PasteProblem['id']): boolean {
		return this.#problems.has(id);
	}

	/** Names a piece that was not understood, and what it may change. */
	miss(piece: Unread, doubt: Doubt): void {
		if (this.doubt !== 'all') this.doubt = doubt;
		if (this.unread.length < mostUnread) this.unread.push(piece);
		this.report('unread');
	}

	/** Takes a problem back that another one says better. */
	withdraw(id: PasteProblem['id']): void {
		this.#problems.delete(id);
	}

	keep(wanted: (list: PastedList) => boolean): void {
		this.lists = this.lists.filter(wanted);
	}

	get result(): Paste {
		return { lists: this.lists, problems: [...this.#problems.values()], unread: this.unread, doubt: this.doubt };
	}
}
