import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Content } from '../../content-model/load.ts';
import type { LanguageWork } from './language-worker.ts';

/** Builds one language in a thread of its own. */
function inThread(work: LanguageWork): Promise<number> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./language-worker.ts', import.meta.url), { workerData: work, execArgv: [] });
		worker.on('message', resolve);
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error(`The search of "${work.locale}" was not built.`)));
	});
}

/**
 * Builds the search of every language into a folder of its own, as many at a time as there are cores: languages know nothing of each other.
 * @param dist The built site.
 * @returns Questions found per language.
 */
export async function buildSearch(content: Content, dist: string, folder: string): Promise<Record<string, number>> {
	// Threads get copies, and the text of a page is read from its built form.
	const lean = { ...content, pages: content.pages.map((page) => ({ ...page, body: '' })) };
	const waiting = content.data.locales.map(({ id }) => id);
	const found: Record<string, number> = Object.fromEntries(waiting.map((locale) => [locale, 0]));
	const work = async () => {
		for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift())
			found[locale] = await inThread({ locale, content: lean, dist, folder: join(folder, locale) });
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return found;
}
