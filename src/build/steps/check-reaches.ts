import type { Site } from '../site.ts';

/** @throws Error naming everything that the build relies on and did not meet. */
export function checkReaches({ project }: Site): undefined {
	const missing = project.reached.missing();
	if (missing.length > 0) throw new Error(missing.join('\n'));
}
