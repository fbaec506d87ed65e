import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { siteContent } from './hand-over.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import { addShowcase } from './showcase.ts';

/**
 * Renders pages without components as Markdown, although they are .mdx files. As MDX each page would become a module that the bundler
 * reads, keeps and writes: with thousands of pages that is most of the build's time and memory. The development server keeps MDX, which
 * reloads on a change.
 * @throws Error in a build if Astro no longer exposes its Markdown renderer to loaders.
 */
export function withPlainPages(context: LoaderContext): LoaderContext {
	const { store, entryTypes } = context as LoaderContext & { entryTypes?: Map<string, EntryType> };
	const [mdx, markdown] = [entryTypes?.get('.mdx'), entryTypes?.get('.md')];
	if (context.watcher) return context;
	if (!mdx || !markdown?.getRenderFunction)
		throw new Error(
			'Astro no longer gives loaders a getRenderFunction for .md in entryTypes, as 7.3.4 does: src/content-model/docs-loader.ts relies on it.',
		);
	// Pages rendered by an earlier build may hold outdated addresses.
	store.clear();
	const { getRenderFunction } = markdown;
	const plainOrMdx: EntryType = {
		...mdx,
		getRenderFunction: async (config) => {
			const render = await getRenderFunction(config);
			return async (entry) => (isPlainMarkdown(entry.body ?? '') ? render(entry) : undefined);
		},
	};
	return {
		...context,
		entryTypes: new Map([...(entryTypes ?? []), ['.mdx', plainOrMdx]]),
		store: {
			...store,
			set: (entry) => store.set(entry.rendered ? entry : { ...entry, deferredRender: true }),
		},
	} as LoaderContext;
}

type Entry = { body?: string };

/** The internal part of Astro's content entry types that turns an entry into HTML. */
interface EntryType {
	getRenderFunction?: (config: LoaderContext['config']) => Promise<(entry: Entry) => Promise<unknown>>;
}

/**
 * Loads the pages of the published languages. Starlight's own loader would read every folder, and would publish folders that are not
 * languages.
 */
export const docsLoader: Loader = {
	name: 'published-docs',
	load: async (context) => {
		const { data, waiting } = siteContent();
		const { locales } = data;
		const unwritten = waiting.map((file) => `!${file.replace('content/docs/', '')}`);
		const pattern = [...locales.map(({ id }) => `${id}/**/[^_]*.{md,mdx}`), ...unwritten];
		// Nothing reads the text of an entry: it would be kept twice, and half of the file of all entries.
		await glob({ base: './content/docs', pattern, retainBody: false }).load(withPlainPages(context));
		if (context.watcher || process.env['COMPONENTS_PAGE']) await addShowcase(context, locales[0]?.id ?? 'en');
	},
};
