import { checkReadContent } from '../content-model/check.ts';
import type { Content } from '../content-model/load.ts';
import { ContentError, formatProblems } from '../content-model/problem.ts';

/**
 * Stops a build on any mistake in content/. The development server (astro dev) only reports mistakes, so that a half-written page can be
 * viewed.
 * @param root Absolute path of the project.
 * @throws ContentError in a build.
 */
export function checkContent(content: Content, root: string, command: string, warn: (text: string) => void): void {
	const problems = checkReadContent(content, root);
	if (problems.length === 0) return;
	if (command === 'build') throw new ContentError(problems);
	warn(`\n${formatProblems(problems)}`);
}
