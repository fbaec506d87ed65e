import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/config/environment.ts';
import { fallbackAddresses } from './src/config/fallback.ts';
import { sitemapLocales } from './src/config/locales.ts';
import { scriptGroups } from './src/config/scripts.ts';
import { starlightOptions } from './src/config/starlight.ts';
import { contentReader } from './src/content-model/load.ts';
import { authoredLinks } from './src/integrations/authored-links.ts';
import { checkerFacts } from './src/integrations/checker-facts.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { htmlLinks } from './src/integrations/html-links.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { noMenuMemory } from './src/integrations/no-menu-memory.ts';
import { policy } from './src/integrations/policy.ts';
import { previews } from './src/integrations/previews.ts';
import { readableTables } from './src/integrations/readable-tables.ts';
import { routes } from './src/integrations/routes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { followSystemTheme } from './src/integrations/system-theme.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { site, base, outDir } = readEnvironment(process.env);
const readContent = contentReader(root);
const content = readContent();
const untranslated = fallbackAddresses(content, base);

export default defineConfig({
	site,
	base,
	outDir,
	srcDir: '.',
	trailingSlash: 'always',
	// The default joins words across inline tags.
	compressHTML: true,
	prefetch: false,
	// A style sheet in a page is loaded anew with every page.
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	vite: {
		build: {
			modulePreload: false,
			rolldownOptions: { output: { codeSplitting: { groups: scriptGroups } } },
		},
	},
	markdown: {
		processor: satteri({
			mdastPlugins: [authoredLinks(readContent, base)],
			hastPlugins: [readableTables],
			features: { smartPunctuation: false },
		}),
	},
	integrations: [
		contentCheck(),
		routes(),
		preact(),
		checkerFacts(readContent),
		followSystemTheme(),
		noMenuMemory(),
		starlight(starlightOptions(content)),
		// Optimized like Starlight's own, except for the elements that the page with all answers replaces.
		mdx({ optimize: { ignoreElementNames: ['h2', 'h3', 'sup', 'a'] } }),
		sitemap({
			i18n: { defaultLocale: content.data.locales[0].id, locales: sitemapLocales(content) },
			filter: (page) => !untranslated.has(new URL(page).pathname),
		}),
		markdownTwins(content),
		htmlLinks(),
		searchIndex(content),
		previews(content),
		leanPages(),
		policy(),
	],
});
