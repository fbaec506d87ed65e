/** The kind of an error entry, which determines how its code is recognized in a text. */
export const errorKinds = ['aadsts', 'sspr', 'event', 'hr', 'graph', 'message'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** What the finder needs to know about an entry. */
export interface ErrorEntry {
	/** The entry's id, which is also the anchor of its row: `aadsts50126`, `event-33008`. */
	id: string;
	kind: ErrorKind;
	/** The code as people see it; missing for entries known by their message only. */
	code?: string | undefined;
	/** Names, related codes and messages on the screen that refer to the same entry. */
	also?: readonly string[] | undefined;
	/** True if the entry only says that something went wrong; a more exact entry comes first. */
	general?: boolean | undefined;
}

/** A code in a text, with its key in the index: `aadsts:50126`, `sspr:0009`, `event:33008`, `hr:80230619`. */
export interface FoundCode {
	key: string;
	/** As written in the text. */
	written: string;
	/** Offset of the first character. */
	start: number;
	/** Written as a bare number, which may be something else. */
	bare?: boolean;
}

/** An entry that a text refers to. */
export interface FoundError {
	id: string;
	/** The part of the text that led to it. */
	written: string;
	/** Found by a code, by a name such as InvalidUserNameOrPassword, by the message on the screen, or by a number without a label. */
	how: 'code' | 'name' | 'words' | 'number';
}

/** The name in an entry's short address: the number of an AADSTS code, else its id. */
export const shortName = ({ id }: Pick<ErrorEntry, 'id'>) => id.replace(/^aadsts(?=\d)/, '');

/** Who can fix the error: the person who sees it, an administrator, a developer, or nobody (it passes with time). */
export const fixers = ['you', 'admin', 'developer', 'wait'] as const;
export type Fixer = (typeof fixers)[number];
