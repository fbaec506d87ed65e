import type { AstroIntegration } from 'astro';

/** The addresses that are no content pages. They are injected because `srcDir: '.'` leaves no room for a pages folder. */
export function routes(): AstroIntegration {
	return {
		name: 'routes',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				injectRoute({ pattern: '/', entrypoint: './src/routes/index.astro', prerender: true });
				injectRoute({ pattern: '/404', entrypoint: './src/routes/404.astro', prerender: true });
				injectRoute({ pattern: '/checkers/[checker].[locale].json', entrypoint: './src/routes/checker-texts.json.ts', prerender: true });
				injectRoute({ pattern: '/pagefind/[locale]/texts.json', entrypoint: './src/routes/search-texts.json.ts', prerender: true });
				injectRoute({ pattern: '/[locale]/feed.xml', entrypoint: './src/routes/feed.xml.ts', prerender: true });
				injectRoute({ pattern: '/data/[file]', entrypoint: './src/routes/data-files.ts', prerender: true });
				injectRoute({ pattern: '/robots.txt', entrypoint: './src/routes/robots.txt.ts', prerender: true });
			},
		},
	};
}
