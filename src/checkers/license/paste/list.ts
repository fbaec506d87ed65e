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

/** What lines of names came to. */
export interface Names {
	list: Omit<PastedList, 'line'>;
	unread: Unread[];
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
export interface PasteBuilder {
	lists: PastedList[];
	readonly unread: Unread[];
	/** An empty list that does not say what it is a list of. */
	bareEmpty: boolean;
	/** Adds a list; whose it is, is kept where it is a user's. */
	add: (list: Omit<PastedList, 'user'> & { user?: string | undefined }) => void;
	/** Adds what lines of names came to, and names what in them was not understood. */
	addNames: (names: Names, line: number) => void;
	report: (id: PasteProblem['id'], message?: string) => void;
	has: (id: PasteProblem['id']) => boolean;
	/** Names a piece that was not understood, and what it may change. */
	miss: (piece: Unread, doubt: Doubt) => void;
	/** Takes a problem back that another one says better. */
	withdraw: (id: PasteProblem['id']) => void;
	keep: (wanted: (list: PastedList) => boolean) => void;
	result: () => Paste;
}

export function pasteBuilder(): PasteBuilder {
	const problems = new Map<PasteProblem['id'], PasteProblem>();
	let doubt: Doubt | undefined;
	const paste: PasteBuilder = {
		lists: [],
		unread: [],
		bareEmpty: false,
		add: ({ user, ...list }) => paste.lists.push({ ...list, ...(list.shape === 'user' && user !== undefined && { user }) }),
		addNames: ({ list, unread }, line) => {
			paste.add({ ...list, line });
			for (const piece of unread) paste.miss(piece, 'all');
		},
		report: (id, message) => {
			if (!problems.has(id)) problems.set(id, { id, ...(message !== undefined && { message }) });
		},
		has: (id) => problems.has(id),
		miss: (piece, may) => {
			if (doubt !== 'all') doubt = may;
			if (paste.unread.length < mostUnread) paste.unread.push(piece);
			paste.report('unread');
		},
		withdraw: (id) => problems.delete(id),
		keep: (wanted) => {
			paste.lists = paste.lists.filter(wanted);
		},
		result: () => ({ lists: paste.lists, problems: [...problems.values()], unread: paste.unread, doubt }),
	};
	return paste;
}
