import type { Site } from '../site.ts';

/**
 * Checks that the build encountered all internals that it depends on.
 * @throws Error with each one that it did not encounter.
 */
export function checkReaches({ project }: Site): undefined {
	const missing = project.reached.missing();
	if (missing.length > 0) throw new Error(missing.join('\n'));
}
