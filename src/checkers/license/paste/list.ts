import { type Unread, unreadOf } from '../../core/paste/model.ts';
import type { WrittenLicence } from '../licence.ts';

/**
 * Kind of a pasted list. tenant: what the tenant owns (subscribedSkus and its PowerShell forms). subscriptions: single subscriptions, the
 * only source for trials. user: what one user holds. names: only names, of whomever.
 */
export type ListShape = 'tenant' | 'subscriptions' | 'user' | 'names';

/** One list of licences. */
export interface PastedList {
	shape: ListShape;
	/** Number of its first line. */
	line: number;
	/** The user whose licences these are, if the text says so; used only to keep users apart, and never shown. */
	user?: string;
	licences: WrittenLicence[];
}

/** The result of reading lines of names. */
export interface Names {
	list: Omit<PastedList, 'line'>;
	unread: Unread[];
}

/** Something the reader should know about a paste; its sentence is under license.paste.<id>. */
export interface PasteProblem {
	id: (typeof pasteProblems)[number];
	/** Value for the sentence's placeholder. */
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
	/** Unread pieces that may change a verdict. */
	unread: Unread[];
	/** more: there may be licences that were not read; all: also, those that were read may not count. */
	doubt: Doubt | undefined;
}

/** What unread pieces may affect. */
export type Doubt = 'more' | 'all';

/** Maximum number of unread pieces that are kept. */
const maxUnread = 200;

/** Collects the findings of a paste; each problem once. */
export interface PasteBuilder {
	lists: PastedList[];
	readonly unread: Unread[];
	/** True for an empty list that does not say what it lists. */
	bareEmpty: boolean;
	/** Adds a list. The user is kept only for a user's list. */
	add: (list: Omit<PastedList, 'user'> & { user?: string | undefined }) => void;
	/** Adds the result of reading names, and records its unread pieces. */
	addNames: (names: Names, line: number) => void;
	report: (id: PasteProblem['id'], message?: string) => void;
	has: (id: PasteProblem['id']) => boolean;
	/** Records an unread piece, and what it may affect. */
	miss: (piece: Unread, doubt: Doubt) => void;
	/** Names the tenant of an entry where another one has a different one: what belongs together cannot be told. */
	of: (tenant: string | undefined, line: number) => void;
	/** Removes a problem that another one describes better. */
	withdraw: (id: PasteProblem['id']) => void;
	keep: (wanted: (list: PastedList) => boolean) => void;
	result: () => Paste;
}

export function pasteBuilder(): PasteBuilder {
	const problems = new Map<PasteProblem['id'], PasteProblem>();
	let doubt: Doubt | undefined;
	let first: string | undefined;
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
			if (paste.unread.length < maxUnread) paste.unread.push(piece);
			paste.report('unread');
		},
		of: (tenant, line) => {
			first ??= tenant;
			if (tenant !== undefined && first !== tenant) paste.miss(unreadOf(line, tenant), 'all');
		},
		withdraw: (id) => problems.delete(id),
		keep: (wanted) => {
			paste.lists = paste.lists.filter(wanted);
		},
		result: () => ({ lists: paste.lists, problems: [...problems.values()], unread: paste.unread, doubt }),
	};
	return paste;
}
