import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadPublishedContent } from '../../content-model/published.ts';
import { builtSearch, isBuilt } from '../check-search/built.ts';
import { readOptions } from '../options.ts';

/** `npm run -s evaluate -- search --locale zh-tw < queries.txt`: one query per line in, its results as a line of JSON out, best first. */
export async function run(args: readonly string[]): Promise<number> {
	const locales = loadPublishedContent(process.cwd()).data.locales.map(({ id }) => id);
	const usage = `Say: npm run -s evaluate -- search --locale ${locales.join(' | ')} < queries.txt`;
	const given = readOptions(args, { locale: { type: 'string', default: locales[0] ?? '' } }, usage);
	const locale = given?.locale ?? '';
	if (!locales.includes(locale)) {
		if (given) console.error(usage);
		return 1;
	}
	const dist = join(process.cwd(), 'dist');
	if (!isBuilt(dist, locale)) {
		console.error('There is no search index in dist. Build the site first: npm run build');
		return 1;
	}
	const { search } = builtSearch(dist, locale);
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		const query = line.replace(/^\ufeff/, '');
		const { results } = await search(query);
		console.log(JSON.stringify({ query, results: results.map(({ path, title }) => ({ path, title })) }));
	}
	return 0;
}
