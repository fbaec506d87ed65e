import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { parseYaml } from './yaml.ts';

/** The page that shows every component in all its states. */
const file = 'src/components/showcase/components.mdx';

/**
 * Adds the components page under a path that no page of the site has. It exists on the development server and in the test build; a
 * published site never has it.
 * @param locale The language of the page; other languages show it as a fallback, as they do with any page that is not translated.
 */
export async function addShowcase(context: LoaderContext, locale: string): Promise<void> {
	const [, fields = '', body = ''] =
		/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, context.config.root), 'utf8')) ?? [];
	const id = `${locale}/components`;
	const filePath = fileURLToPath(new URL(file, context.config.root));
	const data = await context.parseData({ id, data: parseYaml(fields) as Record<string, unknown>, filePath });
	context.store.set({ id, data, body, filePath: file, digest: context.generateDigest(fields + body), deferredRender: true });
}
