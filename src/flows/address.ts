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
