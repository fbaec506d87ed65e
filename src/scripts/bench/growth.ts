import { globSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { searchFolder } from '../../build/search/build.ts';
import { loadPublishedContent } from '../../content-model/published.ts';
import { type Catalog, catalogFile } from '../../search/types.ts';
import { sentBytes } from '../check-budgets/sizes.ts';
import { columns } from '../columns.ts';
import { generateSite } from './generated-site.ts';
import { measuredRun } from './measured-run.ts';

const limits = { msPerPage: 25, memoryMB: 2048, answerGrowth: 1.02, workGrowth: 1.3 };

/** Measurements of one size of the site. */
interface Row {
	questions: number;
	pages: number;
	/** The largest of the real answers, which every size contains. */
	answerKB: number;
	/** Mean size of the real answers without the menu, whose length depends on the number of questions up to a limit. */
	ownKB: number;
	seconds: number;
	cpuSeconds: number;
	peakMB: number;
	load: number;
}

/** Matches the questions in the menu of a page. */
const questionsInMenu = /(?<=<ul class="menu">(?:(?!<ul).)*)<ul>.*?<\/ul>/s;

/** Builds one size of the site and measures it. */
async function measure(questions: number, real: readonly string[]): Promise<Row> {
	const site = generateSite(questions, '.cache/growth');
	const locales = loadPublishedContent(site.root).data.locales;
	const load = loadavg()[0] ?? 0;
	const { ok, seconds, cpuSeconds, peakMB } = await measuredRun('astro', ['build'], site.root);
	if (!ok) throw new Error(`The site of ${questions} questions could not be built.`);
	for (const { id } of locales) {
		const catalog = JSON.parse(site.read(join('dist', searchFolder, id, catalogFile))) as Catalog;
		if (catalog.entries.length < questions)
			throw new Error(`The search of ${id} knows ${catalog.entries.length} of ${questions} questions.`);
	}
	const answers = locales.flatMap(({ id }) => real.map((path) => site.read(join('dist', id, path, 'index.html'))));
	const own = answers.map((html) => sentBytes(html.replace(questionsInMenu, '')));
	return {
		questions,
		pages: globSync('**/*.html', { cwd: join(site.root, 'dist') }).length,
		answerKB: Math.max(...answers.map(sentBytes)) / 1024,
		ownKB: own.reduce((sum, bytes) => sum + bytes, 0) / own.length / 1024,
		...{ seconds, cpuSeconds, peakMB, load },
	};
}

const heads = 'questions,pages,answer KB,without menu,seconds,ms a page,CPU seconds,CPU ms a page,memory MB,load before'.split(',');
const cells = ({ questions, pages, answerKB, ownKB, seconds, cpuSeconds, peakMB, load }: Row): string[] => [
	...[String(questions), String(pages), answerKB.toFixed(2), ownKB.toFixed(2), seconds.toFixed(1), ((seconds * 1000) / pages).toFixed(1)],
	...[cpuSeconds.toFixed(1), ((cpuSeconds * 1000) / pages).toFixed(1), peakMB.toFixed(0), load.toFixed(1)],
];

/** CPU milliseconds per additional page between two sizes. CPU time, since wall time depends on the load of the machine. */
const marginal = (less: Row, more: Row) => ((more.cpuSeconds - less.cpuSeconds) * 1000) / (more.pages - less.pages);

/** The limits that are exceeded. */
function judge(rows: readonly Row[]): string[] {
	const [first, middle] = rows;
	const last = rows.at(-1);
	if (!first || !middle || !last) return [];
	const over = (is: boolean, message: string) => (is ? [message] : []);
	const ms = (last.seconds * 1000) / last.pages;
	const growth = marginal(middle, last) / marginal(first, middle);
	// The menu has as many questions as it takes in both sizes.
	const grown = last.answerKB > middle.answerKB * limits.answerGrowth;
	return [
		...over(ms > limits.msPerPage, `${ms.toFixed(1)} ms a page at ${last.pages} pages, at most ${limits.msPerPage} are allowed`),
		...over(
			growth > limits.workGrowth,
			`a page more costs ${growth.toFixed(2)} times as much in the large site, at most ${limits.workGrowth}`,
		),
		...over(grown, `the largest answer grows from ${middle.answerKB.toFixed(2)} KB to ${last.answerKB.toFixed(2)} KB`),
		...rows.flatMap(({ questions, ownKB, peakMB }) => [
			...over(
				ownKB > first.ownKB * limits.answerGrowth,
				`${questions} questions: answers grow from ${first.ownKB.toFixed(2)} KB to ${ownKB.toFixed(2)} KB beside their menu`,
			),
			...over(peakMB > limits.memoryMB, `${questions} questions: the build takes ${peakMB.toFixed(0)} MB, at most ${limits.memoryMB}`),
		]),
	];
}

/**
 * Builds the site with more and more questions in four languages, prints a table.
 * @param sizes Numbers of questions beside the real site's own.
 * @returns What is over the limits.
 */
export async function growth(root: string, sizes: readonly number[]): Promise<string[]> {
	const { questions } = loadPublishedContent(root).data;
	// Pages with checkers load more than other answers, and have their own budgets.
	const real = questions.filter(({ path }) => !/^import \w+Checker/m.test(readFileSync(join(root, `content/docs/en/${path}.mdx`), 'utf8')));
	const paths = real.map(({ path }) => path);
	const rows: Row[] = [];
	for (const size of [questions.length, ...sizes]) rows.push(await measure(size, paths));
	console.log(
		columns(
			[heads, ...rows.map(cells)],
			heads.map((_, place) => place),
		),
	);
	return judge(rows);
}
