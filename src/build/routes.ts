import type { InjectedRoute } from 'astro';
import type { Content } from '../content-model/load.ts';
import { manifestFile } from '../icons/links.ts';
import { securityPath } from '../machines/security-txt.ts';

/** Route pattern → file, for addresses that are not content pages. */
const always: Readonly<Record<string, string>> = {
	'/': 'index.astro',
	'/404': '404.astro',
	'/[locale]/404': 'locale-404.astro',
	'/checkers/[checker].[locale].json': 'checker-texts.json.ts',
	'/checkers/form/[checker].[locale].json': 'checker-form.json.ts',
	'/pagefind/[locale]/texts.json': 'search-texts.json.ts',
	'/[locale]/feed.xml': 'feed.xml.ts',
	'/[locale]/dates.ics': 'dates.ics.ts',
	'/data/[file]': 'data-files.ts',
	'/robots.txt': 'robots.txt.ts',
	[`/[locale]/${manifestFile}`]: 'manifest.ts',
};

/** The routes of a site. They are injected, since with `srcDir: '.'` there is no pages folder. */
export function injectedRoutes({ data: { site } }: Content): InjectedRoute[] {
	const files = {
		...always,
		...(site.security && { [`/${securityPath}`]: 'security.txt.ts' }),
		// Without allowed origins, checkers are not published for embedding.
		...(site.embedding.origins.length > 0 && {
			'/[locale]/embed/[checker]': 'embed.astro',
			'/[locale]/embed/find-out/[way]': 'embed-way.astro',
		}),
	};
	return Object.entries(files).map(([pattern, file]) => ({ pattern, entrypoint: `./src/routes/${file}`, prerender: true }));
}
