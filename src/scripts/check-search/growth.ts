import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foreignWordings, searchFiles } from '../../build/search/build.ts';
import { builtSections, searchedPages } from '../../build/search/searched-pages.ts';
import { wordingFor } from '../../build/search/wording.ts';
import { loadPublishedContent } from '../../content-model/published.ts';
import type { SearchedPage } from '../../search/records/catalog.ts';
import { createSearch } from '../../search/search.ts';
import { numbers, vary } from '../../testing/vary.ts';
import { loadFrom } from './built.ts';
import { countBytes } from './bytes.ts';
import { ask, figures } from './measure.ts';

const limits = { openingKB: 130, medianMs: 60 };
const questions = 1000;
/** Wordings per generated question: five times the required number. */
const wordings = 40;

/** Generates a site of many questions from the real ones. */
function generated(pages: readonly SearchedPage[]): SearchedPage[] {
	const real = pages.filter(({ question }) => question !== undefined);
	return Array.from({ length: questions }, (_, i) => {
		const page = real[i % real.length] as SearchedPage;
		const next = numbers(i);
		return {
			question: `${page.question}-${i}`,
			needed: page.needed,
			path: `${page.path}-${i}`,
			title: vary(page.title, next),
			answer: vary(page.answer, next),
			wordings: page.wordings.slice(0, wordings).map((text) => vary(text, next)),
			others: page.others.map((other) => ({
				locale: other.locale,
				title: vary(other.title, next),
				wordings: other.wordings.slice(0, wordings).map((text) => vary(text, next)),
			})),
			sections: page.sections.map(({ title, anchor, text }) => ({ title: vary(title, next), anchor, text: vary(text, next) })),
		};
	});
}

/**
 * Measures the search of a generated site in every language: indexing time, bytes, milliseconds per query.
 * @returns The limits that are exceeded.
 */
export async function growth(folder: string): Promise<string[]> {
	const content = loadPublishedContent(process.cwd());
	const broken: string[] = [];
	for (const { id } of content.data.locales) {
		const pages = generated(searchedPages(id, content, builtSections('dist')));
		const home = join(folder, id);
		rmSync(home, { recursive: true, force: true });
		const start = performance.now();
		const titles = pages.map(({ title }) => title);
		for (const file of await searchFiles(pages, wordingFor(id, content, titles), [], foreignWordings(pages, content))) {
			const path = join(home, file.name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, file.content);
		}
		const seconds = (performance.now() - start) / 1000;
		const open = (load = loadFrom(home)) => createSearch({ load, address: (path) => path });
		const { search } = open();
		const queries = pages.filter((_, i) => i % 10 === 0).map(({ question = '', title }) => ({ q: title, question, kind: 'title' }));
		const find = async (query: string) => (await search(query)).results.map((result) => result.id);
		const result = figures(await ask(find, queries));
		const bytes = await countBytes(
			loadFrom(home),
			open,
			queries.map(({ q }) => q),
		);
		const kb = bytes.opening / 1024;
		console.log(
			`${id}: ${questions} questions indexed in ${seconds.toFixed(1)} s; opening ${kb.toFixed(1)} KB, a cold query ${(bytes.median / 1024).toFixed(1)} KB; ` +
				`${result.median.toFixed(1)} ms at the median, ${result.p95.toFixed(1)} ms at the 95th percentile; hit@1 ${result.hit1.toFixed(3)}`,
		);
		if (kb > limits.openingKB) broken.push(`${id}: opening is ${kb.toFixed(1)} KB, at most ${limits.openingKB} are allowed`);
		if (result.median > limits.medianMs)
			broken.push(`${id}: the median is ${result.median.toFixed(1)} ms, at most ${limits.medianMs} are allowed`);
	}
	return broken;
}
