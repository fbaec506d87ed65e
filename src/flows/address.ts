import type { Step } from './model.ts';

/**
 * The fragment of an address that names an answer: `#have.yes`. It stands in links that people keep and is the same in every language.
 * Ids hold no dot, so that it can be read back.
 */
export const fragmentOf = ({ node, answer }: Step): string => `${node}.${answer}`;

/** Reads such a fragment, with or without #; undefined for anything else. Whether the way has this answer, its data tell. */
export function readFragment(fragment: string): Step | undefined {
	const [, node, answer] = /^#?([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)$/.exec(fragment) ?? [];
	return node !== undefined && answer !== undefined ? { node, answer } : undefined;
}

/** Where the address of a way's page leads: a step, and what was asked of a checker on the way there. */
export interface Landing {
	/** The part of the page: `start`, or the answer before it. */
	step: string;
	/** As the checker's own addresses hold it; empty where none was asked. */
	asked: string;
}

/** Reads the fragment of a way's page, with or without #: `#covers.no&a=helpdesk-administrator`. */
export function readLanding(fragment: string): Landing {
	const [, step = '', asked = ''] = /^#?([^&]*)&?(.*)$/s.exec(fragment) ?? [];
	return { step, asked };
}

/** Writes it, with #. */
export const writeLanding = ({ step, asked }: Landing): string => `#${step}${asked && `&${asked}`}`;
