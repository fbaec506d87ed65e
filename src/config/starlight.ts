import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Content } from '../content-model/load.ts';
import { starlightLocales } from './locales.ts';

/** Starlight's components that src/overrides replaces. */
const replaced = [
	'PageFrame',
	'Header',
	'SkipLink',
	'Sidebar',
	'TwoColumnContent',
	'PageSidebar',
	'ContentPanel',
	'PageTitle',
	'MarkdownContent',
	'FallbackContentNotice',
	'Footer',
	'ThemeProvider',
] as const;

/** Starlight's part of the configuration. Every replaced component says in its own header why. */
export function starlightOptions(content: Content): StarlightUserConfig {
	return {
		title: content.data.site.name,
		locales: starlightLocales(content),
		defaultLocale: content.data.locales[0]?.id ?? 'en',
		// src/components/DoorMenu.astro is the menu. Starlight would work out a menu of the whole site for each page.
		sidebar: [],
		// The second one is what site.yaml sets: src/build/vite/brand.ts.
		customCss: ['./src/styles/index.css', 'virtual:brand.css'],
		routeMiddleware: './src/route-data/index.ts',
		components: Object.fromEntries(replaced.map((name) => [name, `./src/overrides/${name}.astro`])),
		tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
		// Nothing is coloured by language: src/build/markdown/code-blocks.ts marks what matters in a command.
		expressiveCode: false,
		markdown: { headingLinks: false },
		pagination: false,
		lastUpdated: false,
		credits: false,
		disable404Route: true,
		// src/build/search builds the search.
		pagefind: false,
	};
}
