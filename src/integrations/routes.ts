import { globSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/load.ts';
import { manifestFile } from '../icons/links.ts';
import { securityPath } from '../machines/security-txt.ts';

/** The addresses that are no content pages. They are injected because `srcDir: '.'` leaves no room for a pages folder. */
export function routes({ data: { site } }: Content): AstroIntegration {
	return {
		name: 'routes',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				injectRoute({ pattern: '/', entrypoint: './src/routes/index.astro', prerender: true });
				injectRoute({ pattern: '/404', entrypoint: './src/routes/404.astro', prerender: true });
				injectRoute({ pattern: '/[locale]/404', entrypoint: './src/routes/locale-404.astro', prerender: true });
				injectRoute({ pattern: '/checkers/[checker].[locale].json', entrypoint: './src/routes/checker-texts.json.ts', prerender: true });
				injectRoute({ pattern: '/pagefind/[locale]/texts.json', entrypoint: './src/routes/search-texts.json.ts', prerender: true });
				injectRoute({ pattern: '/[locale]/feed.xml', entrypoint: './src/routes/feed.xml.ts', prerender: true });
				injectRoute({ pattern: '/data/[file]', entrypoint: './src/routes/data-files.ts', prerender: true });
				injectRoute({ pattern: '/robots.txt', entrypoint: './src/routes/robots.txt.ts', prerender: true });
				injectRoute({ pattern: `/[locale]/${manifestFile}`, entrypoint: './src/routes/manifest.ts', prerender: true });
				if (site.security) injectRoute({ pattern: `/${securityPath}`, entrypoint: './src/routes/security.txt.ts', prerender: true });
				// Where nobody may frame a checker, there is nothing to frame.
				if (site.embedding.origins.length > 0)
					injectRoute({ pattern: '/[locale]/embed/[checker]', entrypoint: './src/routes/embed.astro', prerender: true });
			},
			'astro:build:done': ({ dir }) => {
				// Astro writes only the first 404 as a file beside its folder, which is where hosts look for one.
				const dist = fileURLToPath(dir);
				for (const file of globSync('*/404/index.html', { cwd: dist })) {
					const folder = join(dist, dirname(file));
					renameSync(join(dist, file), `${folder}.html`);
					rmdirSync(folder);
				}
			},
		},
	};
}
