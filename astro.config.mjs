import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { authoredLinks } from './src/build/markdown/authored-links.ts';
import { codeBlocks } from './src/build/markdown/code-blocks.ts';
import { notes } from './src/build/markdown/notes.ts';
import { readableTables } from './src/build/markdown/readable-tables.ts';
import { siteBuild } from './src/build/site-build.ts';
import { readEnvironment } from './src/config/environment.ts';
import { sitemapOptions } from './src/config/sitemap.ts';
import { starlightOptions } from './src/config/starlight.ts';
import { handOver } from './src/content-model/hand-over.ts';
import { contentReader } from './src/content-model/reader.ts';

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
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			mdastPlugins: [authoredLinks(readContent, base)],
			hastPlugins: [readableTables, notes(readContent), codeBlocks(readContent)],
			features: { smartPunctuation: false },
		}),
	},
	// In any order: siteBuild puts what comes after the build behind all others.
	integrations: [
		starlight(starlightOptions(content)),
		preact({ include: ['**/src/islands/**/*.tsx'] }),
		// Optimized like Starlight's own.
		mdx({ optimize: true }),
		sitemap(sitemapOptions(content, site, base)),
		siteBuild(readContent, content, environment),
	],
});
