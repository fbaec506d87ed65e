import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkReadContent } from '../content-model/check.ts';
import { ContentError, formatProblems } from '../content-model/problem.ts';
import type { ContentReader } from '../content-model/reader.ts';

/**
 * Stops a build on any mistake in content/; while writing (astro dev) it only reports, so that a half-written page can be seen.
 * @param read What was read is kept, except while writing.
 */
export function contentCheck(read: ContentReader): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'dev') read.keep();
				const problems = checkReadContent(read.written(), fileURLToPath(config.root));
				if (problems.length === 0) return;
				if (command === 'build') throw new ContentError(problems);
				logger.warn(`\n${formatProblems(problems)}`);
			},
		},
	};
}
