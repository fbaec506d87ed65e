import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { searchFolder } from '../build/search/build.ts';
import { type Checker, checkerPath, checkers } from '../checkers/registry.ts';
import type { Content } from '../content-model/load.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { furtherShare, partLocales } from '../i18n/core-locales.ts';
import { pageAddress } from '../i18n/paths.ts';
import { ownBytes } from './check-budgets/own-bytes.ts';
import { pageLoad } from './check-budgets/page-load.ts';
import { checkerRows, pageRows, type Row, searchRow, table } from './check-budgets/rows.ts';
import { Served } from './check-budgets/sizes.ts';
import { builtFolder, builtSearch, loadFrom } from './check-search/built.ts';
import { CountedLoad } from './check-search/bytes.ts';

/** `npm run check:budgets`: what the built site costs a reader, against what it may cost. Exit status 1 over budget. */
const root = process.cwd();
const dist = join(root, 'dist');

/** Address of the built script with this name (before its hash). */
function script(name: string): string {
	const [file] = globSync(`_astro/${name}.*.js`, { cwd: dist });
	if (!file) throw new Error(`There is no script ${name} in dist.`);
	return `/${file.replaceAll('\\', '/')}`;
}

/** Bytes of opening the search of a language: its code, its texts, and what a first query needs. */
async function searchOpening(served: Served, locale: string, kept: ReadonlySet<string>): Promise<number> {
	const counted = new CountedLoad(loadFrom(builtFolder(dist, locale)));
	await builtSearch(dist, locale, counted.load).ready();
	const code = served.withImports(script('mount')).filter((file) => !kept.has(file));
	return counted.take() + served.sum([...code, `/${searchFolder}/${locale}/texts.json`]);
}

/** Paths of pages that answer no question and hold no checker. */
const listPages = ['users', 'admins', 'apps', 'questions', 'about', 'privacy', 'dates', 'translations'];

/** The budgets of the pages of some languages, and the search's. */
async function rowsOf({ data }: Content, served: Served, locales: readonly { id: string }[]): Promise<Row[]> {
	const load = (locale: string, path: string) => pageLoad(served, pageAddress('/', locale, path));
	const loads = locales.flatMap(({ id }) => data.questions.map(({ path }) => load(id, path)));
	/** Loads of the pages that hold a checker: answers with a short form, and the page with the whole one. */
	const holding = (checker: Checker) => [
		...loads.filter(({ checkers }) => checkers.has(checker.id)),
		...locales.map(({ id }) => load(id, checkerPath(checker, data.questions))),
	];
	const others = locales.flatMap(({ id }) => ['', ...listPages].map((path) => load(id, path)));
	const ways = locales.flatMap(({ id }) => Object.keys(data.flows).map((way) => load(id, `find-out/${way}`)));
	const plain = loads.filter(({ checkers }) => checkers.size === 0);
	const answers = plain.filter(({ rows }) => !rows);
	const lists = [...plain.filter(({ rows }) => rows), ...others];
	const [first] = answers;
	if (!first) throw new Error('There is no answer page without a checker.');
	const openings = await Promise.all(locales.map(async ({ id }) => [id, await searchOpening(served, id, first.js)] as const));
	return [
		...pageRows(served, { answers, lists, ways, checkers: checkers.flatMap(holding) }, first, ownBytes(data.site, join(root, 'content'))),
		...checkers.flatMap((checker) => checkerRows(served, checker, holding(checker))),
		searchRow(openings),
	];
}

/** What a further language may cost. */
const widened = (row: Row): Row => (row.unit === 'KB' ? { ...row, what: `further: ${row.what}`, limit: row.limit * furtherShare } : row);

async function main(): Promise<number> {
	if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site in dist. Build it first: npm run build');
	const content = loadPublishedContent(root);
	const served = new Served(dist, '/');
	const { core, further } = partLocales(content.data.locales);
	const rows = [
		...(await rowsOf(content, served, core)),
		...(further.length > 0 ? (await rowsOf(content, served, further)).map(widened) : []),
	];
	console.log(table(rows));
	return rows.some(({ measured, limit }) => !(measured <= limit)) ? 1 : 0;
}

process.exitCode = await main();
