import type { ComponentChildren, RefObject } from 'preact';

/** One answer to choose. */
export interface Option {
	value: string;
	label: string;
	hint?: string | undefined;
}

interface BaseStep<S> {
	id: string;
	/** The question. */
	title: string;
	/** How it is called in the case, in a word or two. */
	short: string;
	/** What was answered, in words; shown once it was. */
	answer: string;
	/** Help below the answers, such as how to find out. */
	help?: ComponentChildren;
	/** The state with something answered in another way than by the step's own field, such as by a paste. */
	extra?: (take: (state: S) => void) => ComponentChildren;
}

/** A question with one answer of a few. */
export interface OptionStep<S> extends BaseStep<S> {
	kind: 'options';
	options: readonly Option[];
	/** What is chosen; empty for nothing. */
	value: string;
	take: (value: string) => S;
}

/** What a field for several things is given. */
export interface PickField {
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
	onTyped: (typed: string) => void;
	field: RefObject<HTMLInputElement>;
}

/** A question with several answers out of many, or none of them. */
export interface PickStep<S> extends BaseStep<S> {
	kind: 'picks';
	/** What is chosen, and whether "none" was answered. */
	value: readonly string[];
	isNone: boolean;
	/** The answer that there is none, and where it stands. */
	none: Option & { first?: boolean };
	/** The field; missing while what it chooses from is on its way. */
	pick: ((field: PickField) => ComponentChildren) | undefined;
	take: (value: readonly string[]) => S;
}

/** One question of a checker. A checker describes its questions as plain data; src/islands/parts/Checker.tsx asks them one after the other. */
export type Step<S> = OptionStep<S> | PickStep<S>;
