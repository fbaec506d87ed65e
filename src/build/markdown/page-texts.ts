import { fileURLToPath } from 'node:url';
import type { Published } from '../../content-model/published.ts';

/**
 * The interface texts in the language of a page, with English ones as a fallback.
 * @param file Address of the page's source file; a file outside content/docs gets the English texts.
 */
export function pageTexts(
	file: URL | undefined,
	{ data, texts }: Pick<Published, 'texts'> & { data: Pick<Published['data'], 'locales'> },
): Readonly<Record<string, string>> {
	const locale = file && /content\/docs\/([^/]+)\//.exec(fileURLToPath(file).replaceAll('\\', '/'))?.[1];
	const [source] = data.locales;
	const { lang = 'en' } = data.locales.find(({ id }) => id === locale) ?? source ?? {};
	return texts[lang] ?? {};
}
