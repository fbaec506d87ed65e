import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadPublishedContent } from '../../content-model/published.ts';
import { sentBytes } from '../check-budgets/sizes.ts';
import { builtFolder, builtSearch, loadFrom } from '../check-search/built.ts';
import { countBytes } from '../check-search/bytes.ts';
import { ask, figures } from '../check-search/measure.ts';
import { columns } from '../columns.ts';
import { generateSite } from './generated-site.ts';

const limits = { msPerPage: 25, memoryMB: 2048, answerGrowth: 1.02, workGrowth: 1.3, openingKB: 130, queryMs: 60 };

/** CPU seconds of the processes that this one has started and that have ended, with their own: fields 16 and 17 of proc(5), in 1/100 s. */
function childSeconds(): number {
	const [user, system] = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ').slice(13, 15).map(Number) ?? [];
	return ((user ?? Number.NaN) + (system ?? Number.NaN)) / 100;
}

/** Builds one size of the site and measures the build, its answers and its search. */
async function measure(questions: number, real: readonly string[]) {
	const site = generateSite(questions, '.cache/growth');
	const { data, pages } = loadPublishedContent(site.root);
	const [start, cpuBefore] = [performance.now(), childSeconds()];
	const { stdout } = await promisify(execFile)('astro', ['build'], { cwd: site.root, maxBuffer: 1 << 28 });
	const [seconds, cpuSeconds] = [(performance.now() - start) / 1000, childSeconds() - cpuBefore];
	const dist = join(site.root, 'dist');
	const answers = data.locales.flatMap(({ id }) => real.map((path) => site.read(join('dist', id, path, 'index.html'))));
	const found: { locale: string; openingKB: number; queryMs: number; hit1: number }[] = [];
	for (const { id: locale } of data.locales) {
		const titles = new Map(pages.filter((page) => page.locale === locale).map(({ path, fields }) => [path, fields.title]));
		const asked = data.questions.filter((_, place) => place % 10 === 0);
		const queries = asked.map(({ id, path }) => ({ q: titles.get(path) ?? '', question: id, kind: 'title' }));
		const { search } = builtSearch(dist, locale);
		const { hit1, median } = figures(await ask(async (query) => (await search(query)).results.map(({ id }) => id), queries));
		const { opening } = await countBytes(loadFrom(builtFolder(dist, locale)), []);
		found.push({ locale, openingKB: opening / 1024, queryMs: median, hit1 });
	}
	return {
		questions,
		pages: globSync('**/*.html', { cwd: dist }).length,
		/** The largest of the real answers, which every size contains. */
		answerKB: Math.max(...answers.map(sentBytes)) / 1024,
		...{ seconds, cpuSeconds, found },
		/** Of the build without Pagefind's own process, as the build reports it. */
		peakMB: Math.max(...[...stdout.matchAll(/peak (\d+) MB/g)].map(([, mb]) => Number(mb))),
		/** What each step of the build took. */
		steps: stdout.match(/(?<=\[after-build\] ).* CPU s, .*/g) ?? [],
	};
}
type Row = Awaited<ReturnType<typeof measure>>;

const heads = 'questions,pages,answer KB,seconds,CPU seconds,CPU ms a page,memory MB,search: opening KB,query ms,title first'.split(',');
const worst = (found: Row['found'], key: 'openingKB' | 'queryMs') => Math.max(...found.map((one) => one[key]));
const cells = ({ questions, pages, answerKB, seconds, cpuSeconds, peakMB, found }: Row): string[] => [
	...[String(questions), String(pages), answerKB.toFixed(2), seconds.toFixed(1), cpuSeconds.toFixed(1)],
	...[
		((cpuSeconds * 1000) / pages).toFixed(1),
		peakMB.toFixed(0),
		worst(found, 'openingKB').toFixed(1),
		worst(found, 'queryMs').toFixed(1),
	],
	Math.min(...found.map(({ hit1 }) => hit1)).toFixed(3),
];

/** CPU milliseconds per additional page between two sizes. CPU time, since wall time depends on the load of the machine. */
const marginal = (less: Row, more: Row) => ((more.cpuSeconds - less.cpuSeconds) * 1000) / (more.pages - less.pages);

/** The limits that are exceeded. */
function judge([first, middle, last]: readonly [Row, Row, Row]): string[] {
	const measured: readonly [what: string, value: number, limit: number][] = [
		[`ms a page at ${last.pages} pages`, (last.seconds * 1000) / last.pages, limits.msPerPage],
		['times the CPU time for a page more in the large site', marginal(middle, last) / marginal(first, middle), limits.workGrowth],
		// The menu has as many questions as it takes in both sizes.
		['times the bytes of the largest answer in the large site', last.answerKB / middle.answerKB, limits.answerGrowth],
		['MB for the build', last.peakMB, limits.memoryMB],
		['KB for opening the search', worst(last.found, 'openingKB'), limits.openingKB],
		['ms for a query at the median', worst(last.found, 'queryMs'), limits.queryMs],
	];
	return measured.flatMap(([what, value, limit]) => (value <= limit ? [] : [`${value.toFixed(2)} ${what}, at most ${limit} are allowed`]));
}

/**
 * Builds the site as it is and with 500 and 1,000 questions, each in four languages, and prints a table.
 * @returns What is over the limits.
 */
export async function growth(root: string): Promise<string[]> {
	const { questions } = loadPublishedContent(root).data;
	// Pages with checkers load more than other answers, and have their own budgets.
	const real = questions.filter(({ path }) => !/^import \w+Checker/m.test(readFileSync(join(root, `content/docs/en/${path}.mdx`), 'utf8')));
	const at = (size: number) =>
		measure(
			size,
			real.map(({ path }) => path),
		);
	const rows = [await at(questions.length), await at(500), await at(1000)] as const;
	console.log(
		columns(
			[heads, ...rows.map(cells)],
			heads.map((_, place) => place),
		),
	);
	console.log(`\nThe largest:\n${rows[2].steps.join('\n')}`);
	return judge(rows);
}
