import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/load.ts';
import { searchFolder } from './search-index/build.ts';
import { buildSearch } from './search-index/languages.ts';

/** Builds the search of every language from the content and the built pages. Takes the place of Starlight's own step. */
export function searchIndex(content: Content): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const found = await buildSearch(content, dist, join(dist, searchFolder));
				logger.info(
					`questions found by the search: ${Object.entries(found)
						.map(([locale, count]) => `${locale} ${count}`)
						.join(', ')}`,
				);
			},
		},
	};
}
