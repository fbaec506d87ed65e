import { join } from 'node:path';
import { loadPublishedContent } from '../content-model/published.ts';
import { partLocales } from '../i18n/core-locales.ts';
import { builtFolder, builtSearch, isBuilt, loadFrom } from './check-search/built.ts';
import { countBytes } from './check-search/bytes.ts';
import { ask, figures } from './check-search/measure.ts';
import { figuresTable, misses } from './check-search/report.ts';

/**
 * `npm run check:search`: asks the built search the queries of content/search/queries.<locale>.yaml. Exit status 1 if a limit below is
 * missed.
 */
const coreLimits = { hit1: 0.95, hit3: 0.99, empty: 0, openingKB: 80, coldKB: 30 };
/** Limits for a further language, for which fewer people have written wordings. */
const furtherLimits = { ...coreLimits, hit1: 0.88, hit3: 0.96 };

const dist = join(process.cwd(), 'dist');

async function check(): Promise<string[]> {
	const content = loadPublishedContent(process.cwd());
	const broken: string[] = [];
	const { core } = partLocales(content.data.locales);
	for (const locale of content.data.locales) {
		const { id } = locale;
		const limits = core.includes(locale) ? coreLimits : furtherLimits;
		const queries = content.search[id]?.queries ?? [];
		if (queries.length === 0) continue;
		if (!isBuilt(dist, id)) return ['There is no search index in dist. Build the site first: npm run build'];
		const { search } = builtSearch(dist, id);
		const outcomes = await ask(async (query) => (await search(query)).results.map((result) => result.id), queries);
		const result = figures(outcomes);
		console.log(`\n${id}\n${figuresTable(outcomes)}`);
		const bytes = await countBytes(
			loadFrom(builtFolder(dist, id)),
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

const broken = await check();
for (const message of broken) console.error(message);
process.exitCode = broken.length > 0 ? 1 : 0;
