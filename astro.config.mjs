import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { oldestBrowsers } from './src/config/browsers.ts';
import { readEnvironment } from './src/config/environment.ts';
import { describeHosting } from './src/config/hosts/description.ts';
import { scriptGroups } from './src/config/scripts.ts';
import { sitemapOptions } from './src/config/sitemap.ts';
import { starlightOptions } from './src/config/starlight.ts';
import { handOver } from './src/content-model/hand-over.ts';
import { contentReader } from './src/content-model/reader.ts';
import { authoredLinks } from './src/integrations/authored-links.ts';
import { brand } from './src/integrations/brand.ts';
import { checkerFacts } from './src/integrations/checker-facts.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentStore } from './src/integrations/content-store.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { htmlLinks } from './src/integrations/html-links.ts';
import { icons } from './src/integrations/icons.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { loadable } from './src/integrations/loadable.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { noMenuMemory } from './src/integrations/no-menu-memory.ts';
import { precompress } from './src/integrations/precompress.ts';
import { previews } from './src/integrations/previews.ts';
import { readableTables } from './src/integrations/readable-tables.ts';
import { routes } from './src/integrations/routes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { followSystemTheme } from './src/integrations/system-theme.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const environment = readEnvironment(process.env);
const { site, base, outDir } = environment;
const readContent = contentReader(root);
const content = readContent();
handOver(readContent);

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
			target: oldestBrowsers,
			cssTarget: oldestBrowsers,
			rolldownOptions: {
				output: { codeSplitting: { groups: scriptGroups } },
				// Astro marks the modules of every page with a directive of its own.
				checks: { moduleLevelDirective: false },
			},
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
		contentCheck(readContent),
		contentStore(),
		routes(content),
		preact({ include: ['**/src/islands/**/*.tsx'] }),
		checkerFacts(readContent),
		brand(readContent),
		followSystemTheme(),
		noMenuMemory(),
		loadable(),
		starlight(starlightOptions(content)),
		// Optimized like Starlight's own.
		mdx({ optimize: true }),
		sitemap(sitemapOptions(content, site, base)),
		markdownTwins(content),
		htmlLinks(),
		searchIndex(content),
		icons(content),
		previews(content),
		leanPages(),
		precompress(),
		hostFiles(describeHosting(content, environment)),
	],
});
