import type { ComponentChildren, RefObject } from 'preact';

/** One option to choose. */
export interface Option {
	value: string;
	label: string;
	hint?: string | undefined;
}

interface BaseStep<S> {
	id: string;
	/** The question. */
	title: string;
	/** Its name in the case, in a word or two. */
	short: string;
	/** The answer in words; shown once the question is answered. */
	answer: string;
	/** Help below the options, such as how to find out. */
	help?: ComponentChildren;
	/** An alternative to the question's own field, such as a paste; `take` receives the state with the question answered. */
	extra?: (take: (state: S) => void) => ComponentChildren;
}

/** A question with one answer out of a few. */
export interface OptionStep<S> extends BaseStep<S> {
	kind: 'options';
	options: readonly Option[];
	/** The chosen option; empty if none. */
	value: string;
	take: (value: string) => S;
}

/** Props of a field for several choices. */
export interface PickField {
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
	onTyped: (typed: string) => void;
	field: RefObject<HTMLInputElement>;
}

/** A question with any number of answers out of many, including none. */
export interface PickStep<S> extends BaseStep<S> {
	kind: 'picks';
	/** The chosen ids. */
	value: readonly string[];
	/** Label of the answer that there is none. */
	none: string;
	/** The field; undefined while what it needs is being loaded. */
	pick: ((field: PickField) => ComponentChildren) | undefined;
	take: (value: readonly string[]) => S;
}

/**
 * One question of a checker. A checker describes its questions as plain data; src/islands/parts/Checker.tsx asks them one after the other.
 */
export type Step<S> = OptionStep<S> | PickStep<S>;
