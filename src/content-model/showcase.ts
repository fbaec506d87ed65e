import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { parseYaml } from './yaml.ts';

/** The page that shows all components with their states. */
const file = 'src/components/showcase/components.mdx';

/**
 * Adds the page of all components to the pages, under a path that no page of the site has. It is there while somebody writes and in the
 * build that tests look at; a published site never has it.
 * @param locale The language whose page it is; other languages show it too, as they do with what is not translated.
 */
export async function addShowcase(context: LoaderContext, locale: string): Promise<void> {
	const [, fields = '', body = ''] =
		/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, context.config.root), 'utf8')) ?? [];
	const id = `${locale}/components`;
	const filePath = fileURLToPath(new URL(file, context.config.root));
	const data = await context.parseData({ id, data: parseYaml(fields) as Record<string, unknown>, filePath });
	context.store.set({ id, data, body, filePath: file, digest: context.generateDigest(fields + body), deferredRender: true });
}
