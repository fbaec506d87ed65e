import type { WrittenLicence } from '../licence.ts';

/**
 * What a list in a paste is. tenant: what the tenant owns (subscribedSkus and its PowerShell forms). subscriptions: single subscriptions,
 * which alone say what is a trial. user: what one user holds. names: names and nothing else, whoever they belong to.
 */
export type ListShape = 'tenant' | 'subscriptions' | 'user' | 'names';

/** One list of licences. */
export interface PastedList {
	shape: ListShape;
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
] as const;

/** A paste after reading. */
export interface Paste {
	lists: PastedList[];
	problems: PasteProblem[];
}

/** Collects what is found; each problem once. */
export class PasteBuilder {
	lists: PastedList[] = [];
	/** An empty list that does not say what it is a list of. */
	bareEmpty = false;
	readonly #problems = new Map<PasteProblem['id'], PasteProblem>();

	report(id: PasteProblem['id'], message?: string): void {
		if (!this.#problems.has(id)) this.#problems.set(id, { id, ...(message !== undefined && { message }) });
	}

	keep(wanted: (list: PastedList) => boolean): void {
		this.lists = this.lists.filter(wanted);
	}

	get result(): Paste {
		return { lists: this.lists, problems: [...this.#problems.values()] };
	}
}
