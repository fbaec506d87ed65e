/** What kind of thing an error entry describes; tells how its code is recognized in a text. */
export const errorKinds = ['aadsts', 'sspr', 'event', 'hr', 'graph', 'message'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** What the finder has to know of an entry. */
export interface ErrorEntry {
	/** The entry's id, which is also the anchor of its row: `aadsts50126`, `event-33008`. */
	id: string;
	kind: ErrorKind;
	/** The code as people see it; entries known by their words only have none. */
	code?: string | undefined;
	/** Names, neighbouring codes and words of the screen that mean the same entry. */
	also?: readonly string[] | undefined;
	/** The entry only says that something went wrong; a more exact one beside it comes first. */
	general?: boolean | undefined;
}

/** A code of a text, in the form in which the index knows it: `aadsts:50126`, `sspr:0009`, `event:33008`, `hr:80230619`. */
export interface FoundCode {
	key: string;
	/** As the text has it. */
	written: string;
	/** Place of the first character. */
	start: number;
	/** Written as a bare number, so it may be something else. */
	bare?: boolean;
}

/** An entry that a text speaks of. */
export interface FoundError {
	id: string;
	/** What in the text led to it. */
	written: string;
	/** By a code, by a name such as InvalidUserNameOrPassword, by the words on the screen, or by a number without any label. */
	how: 'code' | 'name' | 'words' | 'number';
}

/** Name under which an entry has a short address of its own: the number of an AADSTS code, else its id. */
export const shortName = ({ id }: Pick<ErrorEntry, 'id'>) => id.replace(/^aadsts(?=\d)/, '');

/** Who can make the error go away: the person who sees it, an administrator, a developer, or nobody (it passes with time). */
export const fixers = ['you', 'admin', 'developer', 'wait'] as const;
export type Fixer = (typeof fixers)[number];
