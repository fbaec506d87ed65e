import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-model/check.ts';
import { ContentError, formatProblems } from '../content-model/problem.ts';

/** Stops a build on any mistake in content/; while writing (astro dev) it only reports, so that a half-written page can be seen. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ config, command, logger }) => {
				const problems = checkContent(fileURLToPath(config.root));
				if (problems.length === 0) return;
				if (command === 'build') throw new ContentError(problems);
				logger.warn(`\n${formatProblems(problems)}`);
			},
		},
	};
}
