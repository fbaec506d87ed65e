import { join } from 'node:path';
import type { Content } from '../../content-model/load.ts';
import { inThreads } from '../threads/in-threads.ts';
import { buildLanguage } from './build.ts';

/** What the search of every language is built from. */
interface Searched {
	content: Content;
	dist: string;
	folder: string;
}

/** Builds the search of a language; runs in a thread. */
export default ({ content, dist, folder }: Searched) =>
	(locale: string): Promise<number> =>
		buildLanguage(locale, content, dist, join(folder, locale));

/**
 * Builds the search of every language into a folder of its own, as many at a time as there are processors: languages know nothing of each
 * other.
 * @param dist The built site.
 * @returns Questions found per language.
 */
export async function buildSearch(content: Content, dist: string, folder: string): Promise<Record<string, number>> {
	// Threads get copies, and the text of a page is read from its built form.
	const lean = { ...content, pages: content.pages.map((page) => ({ ...page, body: '' })) };
	const locales = content.data.locales.map(({ id }) => id);
	// A thread for each: what one language leaves behind would stand in memory beside the next.
	const found = await inThreads<Searched, string, number>(new URL(import.meta.url), { content: lean, dist, folder }, locales, 1);
	return Object.fromEntries(locales.map((locale, place) => [locale, found[place] ?? 0]));
}
