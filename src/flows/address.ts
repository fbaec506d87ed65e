import type { Step } from './model.ts';

/**
 * The fragment that addresses an answer: `#have.yes`. It occurs in links that people keep, and is the same in every language. Ids contain
 * no dot, so it can be parsed.
 */
export const fragmentOf = ({ node, answer }: Step): string => `${node}.${answer}`;

/** Parses such a fragment, with or without #; undefined for anything else. It is not checked whether the flow has this answer. */
export function readFragment(fragment: string): Step | undefined {
	const [, node, answer] = /^#?([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)$/.exec(fragment) ?? [];
	return node !== undefined && answer !== undefined ? { node, answer } : undefined;
}

/** Where the address of a flow's page leads: to a step, with the answers to a checker on the way there. */
export interface Landing {
	/** Id of the section of the page: `start`, or the fragment of the answer before it. */
	step: string;
	/** A checker's answers, encoded as in its own addresses; empty if there are none. */
	asked: string;
}

/** Parses the fragment of a flow's page, with or without #: `#covers.no&a=helpdesk-administrator`. */
export function readLanding(fragment: string): Landing {
	const [, step = '', asked = ''] = /^#?([^&]*)&?(.*)$/s.exec(fragment) ?? [];
	return { step, asked };
}

/** Writes such a fragment, with #. */
export const writeLanding = ({ step, asked }: Landing): string => `#${step}${asked && `&${asked}`}`;
