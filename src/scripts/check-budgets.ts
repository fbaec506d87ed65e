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
import { checkerRows, kb, pageRows, type Row, worst } from './check-budgets/rows.ts';
import { Served } from './check-budgets/sizes.ts';
import { builtFolder, builtSearch, CountedLoad, loadFrom } from './check-search/built.ts';
import { columns } from './columns.ts';

/**
 * `npm run check:budgets`: what the built site costs a reader, against what it may cost. Prints what is over budget and the budgets that are
 * nearest; with `-- --all` every one, for the first languages and the further ones. Exit status 1 over budget.
 */
const root = process.cwd();
const dist = join(root, 'dist');
const nearest = 12;

/** Bytes of opening the search of a language: its code, its texts, and the files that the first query needs. */
async function searchOpening(served: Served, locale: string, kept: ReadonlySet<string>): Promise<number> {
	const [script = 'no script named mount'] = globSync('_astro/mount.*.js', { cwd: dist });
	const counted = new CountedLoad(loadFrom(builtFolder(dist, locale)));
	await builtSearch(dist, locale, counted.load).ready();
	const code = served.imports([`/${script.replaceAll('\\', '/')}`]).now.difference(kept);
	return counted.take() + served.sum([...code, `/${searchFolder}/${locale}/texts.json`]);
}

/** Paths of pages that answer no question and have no checker. */
const listPages = ['', 'users', 'admins', 'apps', 'questions', 'about', 'privacy', 'dates', 'translations'];

/** The budget rows of the pages of some languages, and of the search. */
async function rowsOf({ data }: Content, served: Served, locales: readonly { id: string }[]): Promise<Row[]> {
	const loads = (paths: readonly string[]) =>
		locales.flatMap(({ id }) => paths.map((path) => pageLoad(served, pageAddress('/', id, path))));
	const questions = loads(data.questions.map(({ path }) => path));
	/** Loads of the pages with a checker: answers with the short form, and the checker's own page. */
	const holding = (checker: Checker) => [
		...questions.filter((load) => load.checkers.has(checker.id)),
		...loads([checkerPath(checker, data.questions)]),
	];
	const plain = questions.filter((load) => load.checkers.size === 0);
	const pages = {
		answers: plain.filter(({ rows }) => !rows),
		lists: [...plain.filter(({ rows }) => rows), ...loads(listPages)],
		flows: loads(Object.keys(data.flows).map((way) => `find-out/${way}`)),
		checkers: checkers.flatMap(holding),
	};
	const [first] = pages.answers;
	if (!first) throw new Error('There is no answer page without a checker.');
	const openings = await Promise.all(locales.map(async ({ id }) => [id, kb(await searchOpening(served, id, first.js))] as const));
	return [
		...pageRows(served, pages, first, ownBytes(data.site, join(root, 'content'))),
		...checkers.flatMap((checker) => checkerRows(served, checker, holding(checker))),
		worst('opening the search', 80, openings),
	];
}

if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site in dist. Build it first: npm run build');
const content = loadPublishedContent(root);
const served = new Served(dist);
const { core, further } = partLocales(content.data.locales);
const widened = (row: Row) => (row.unit === 'KB' ? { ...row, what: `further: ${row.what}`, limit: row.limit * furtherShare } : row);
const rows = [
	...(await rowsOf(content, served, core)),
	...(further.length > 0 ? (await rowsOf(content, served, further)).map(widened) : []),
];
const isOver = ({ measured, limit }: Row) => !(measured <= limit);
const over = rows.filter(isOver);
// A number of requests is always at its limit.
const byShare = rows.filter((row) => !isOver(row) && row.unit === 'KB').sort((a, b) => b.measured / b.limit - a.measured / a.limit);
const shown = process.argv.includes('--all') ? rows : [...over, ...byShare.slice(0, nearest)];
const figure = (value: number, unit: Row['unit']) => (unit === 'KB' ? value.toFixed(2) : String(value));
console.log(
	columns(
		shown.map((row) => [
			isOver(row) ? 'OVER' : 'ok',
			row.what,
			...[figure(row.measured, row.unit), `of ${figure(row.limit, row.unit)} ${row.unit}`, row.where],
		]),
		[2],
	),
);
console.log(`${rows.length - over.length} of ${rows.length} budgets hold; npm run check:budgets -- --all shows all.`);
process.exitCode = over.length > 0 ? 1 : 0;
