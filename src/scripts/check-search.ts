import { join } from 'node:path';
import { builtSections, searchedPages } from '../build/search/searched-pages.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { pageAddress } from '../i18n/paths.ts';
import { builtFolder, builtSearch, isBuilt, loadFrom } from './check-search/built.ts';
import { countBytes } from './check-search/bytes.ts';
import { growth } from './check-search/growth.ts';
import { ask, type Engine, figures } from './check-search/measure.ts';
import { miniSearch } from './check-search/minisearch.ts';
import { byKind, header, line, misses } from './check-search/report.ts';
import { stockPagefind } from './check-search/stock.ts';

/**
 * `npm run check:search`: the queries of content/search/queries.<locale>.yaml on the built search, beside Pagefind as Starlight ships it
 * and MiniSearch (`-- --alone` leaves these two out, as `npm test` does: they are not judged and take half the time). Exit status 1 if
 * the search is worse than the limits below. `-- --growth` measures a generated site of 1,000 questions.
 */
const limits = { hit1: 0.95, hit3: 0.99, empty: 0, openingKB: 80, coldKB: 30 };

const root = process.cwd();
const dist = join(root, 'dist');

async function check(): Promise<string[]> {
	const content = loadPublishedContent(root);
	const broken: string[] = [];
	for (const { id, lang } of content.data.locales) {
		const queries = content.search[id]?.queries ?? [];
		if (queries.length === 0) continue;
		if (!isBuilt(dist, id)) return ['There is no search index in dist. Build the site first: npm run build'];
		const { search } = builtSearch(dist, id);
		const own: Engine = { name: 'this search', find: async (query) => (await search(query)).results.map((result) => result.id) };
		const ids = new Map(content.data.questions.map((question) => [pageAddress('/', id, question.path), question.id]));
		const others = process.argv.includes('--alone')
			? []
			: [
					await stockPagefind(dist, join(root, '.cache/stock-search'), id, lang, ids),
					miniSearch(searchedPages(id, content, builtSections(dist)), lang),
				];
		const outcomes = await ask(own, queries);
		const result = figures(outcomes);
		console.log(`\n${id}\n${header}\n${line(own.name, result)}\n${byKind(outcomes).join('\n')}`);
		for (const other of others) console.log(line(other.name, figures(await ask(other, queries))));
		const bytes = await countBytes(
			loadFrom(builtFolder(dist, id)),
			(load) => {
				const counted = builtSearch(dist, id, load);
				return { ready: counted.ready, find: counted.search };
			},
			queries.map(({ q }) => q),
		);
		const kb = (value: number) => (value / 1024).toFixed(1);
		console.log(`opening ${kb(bytes.opening)} KB, a cold query ${kb(bytes.median)} KB at the median, ${kb(bytes.most)} KB at most`);
		console.log(`not first:\n${misses(outcomes).join('\n') || '  none'}`);
		const measured = { ...result, openingKB: bytes.opening / 1024, coldKB: bytes.most / 1024 };
		for (const key of ['hit1', 'hit3'] as const) {
			if (measured[key] < limits[key]) broken.push(`${id}: ${key} is ${measured[key].toFixed(3)}, at least ${limits[key]} is wanted`);
		}
		for (const key of ['empty', 'openingKB', 'coldKB'] as const) {
			if (measured[key] > limits[key]) broken.push(`${id}: ${key} is ${measured[key].toFixed(3)}, at most ${limits[key]} is allowed`);
		}
	}
	return broken;
}

const broken = process.argv.includes('--growth') ? await growth(join(root, '.cache/search-growth')) : await check();
for (const message of broken) console.error(message);
process.exitCode = broken.length > 0 ? 1 : 0;
