import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { hostsFolder } from '../../build/steps/write-host-files.ts';
import { fileBeside, pageAddress } from '../../i18n/paths.ts';
import { findCaddy, startCaddy } from '../check-hosts/caddy.ts';
import { chromiumArgs, findChromium } from '../chromium.ts';
import { columns } from '../columns.ts';
import { handMade } from './hand-made.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const limits = { score: 100, shift: 0, blockingMs: 50, paint: 1.1 };
const runs = 3;
const pages = ['', 'users/reset-password', 'admins/who-can-reset-passwords', 'admins/license-requirements'];

/**
 * Measures a page once.
 * @param tries Maximum number of attempts: Lighthouse sometimes misses the start of a page and asks to be run again.
 */
async function once(url: string, port: number, tries = 3): Promise<Result> {
	const { lhr } = (await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' })) ?? {};
	if (lhr && !lhr.runtimeError) return lhr;
	if (tries > 1) return once(url, port, tries - 1);
	throw new Error(`Lighthouse could not measure ${url}: ${lhr?.runtimeError?.message ?? 'no result'}`);
}

/** What is judged of a page: its scores, Largest Contentful Paint (LCP), Total Blocking Time (TBT) and Cumulative Layout Shift (CLS). */
function figuresOf(lhr: Result) {
	const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
	return {
		scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
		paintMs: value('largest-contentful-paint'),
		blockingMs: value('total-blocking-time'),
		shift: value('cumulative-layout-shift'),
	};
}
type Figures = ReturnType<typeof figuresOf>;

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const heads = ['page', ...categories, 'paint', 'by hand', 'times', 'blocked', 'by hand', 'moved'];
const cells = (path: string, { scores, paintMs, blockingMs, shift }: Figures, byHand: Figures): string[] => [
	...[path, ...scores.map(String), seconds(paintMs), seconds(byHand.paintMs), (paintMs / byHand.paintMs).toFixed(2)],
	...[`${blockingMs.toFixed(0)} ms`, `${byHand.blockingMs.toFixed(0)} ms`, shift.toFixed(3)],
];

/** What of a page is over the limits. */
const judge = (path: string, { scores, paintMs, blockingMs, shift }: Figures, byHand: Figures): string[] =>
	[
		...categories.flatMap((id, place) => ((scores[place] ?? 0) < limits.score ? [`${id} is ${scores[place]}, not ${limits.score}`] : [])),
		...(paintMs > limits.paint * byHand.paintMs ? [`the largest paint takes more than ${limits.paint} times as long as by hand`] : []),
		...(blockingMs < limits.blockingMs ? [] : [`it blocks for ${blockingMs.toFixed(0)} ms, less than ${limits.blockingMs} is wanted`]),
		...(shift > limits.shift ? [`it moves by ${shift.toFixed(3)}`] : []),
	].map((message) => `${path}: ${message}`);

/**
 * Runs Lighthouse as on a phone, three times per page, and takes the median run; next to each page a hand-made page with the same text.
 * Both are sent by a real server with the site's own headers over TLS and HTTP/2, as for readers.
 * @param dist A built site that is open to search engines and has no base path.
 * @returns The limits that are exceeded.
 * @throws Error if Caddy is not available.
 */
export async function phone(dist: string, locales: readonly { id: string; lang: string }[]): Promise<string[]> {
	const caddy = await findCaddy();
	if (!caddy) throw new Error('Caddy is needed and could not be had. Install it with your system.');
	const byHand = (path: string) => `by-hand/${path}`;
	const paths = locales.flatMap(({ id, lang }) =>
		pages.map((page) => {
			const path = pageAddress('', id, page);
			const file = join(dist, byHand(path), 'index.html');
			const html = handMade(readFileSync(join(dist, fileBeside('', id, page, 'md')), 'utf8'), lang);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, html);
			writeFileSync(`${file}.br`, brotliCompressSync(html));
			return path;
		}),
	);
	const server = await startCaddy(caddy, readFileSync(join(hostsFolder(dist), 'Caddyfile'), 'utf8'), dist, true);
	const chromeFlags = ['--headless', '--ignore-certificate-errors', ...chromiumArgs];
	const chrome = await launch({ chromePath: await findChromium(), chromeFlags });
	const measured = new Map(paths.flatMap((path) => [byHand(path), path]).map((path): [string, Result[]] => [path, []]));
	try {
		// Pages are measured in rounds, so that a busy moment of the machine does not affect all runs of one page.
		for (let run = 0; run < runs; run++)
			for (const [path, results] of measured) results.push(await once(`${server.origin}/${path}`, chrome.port));
	} finally {
		chrome.kill();
		await server.stop();
	}
	const middle = (path: string) => figuresOf(computeMedianRun(measured.get(path) ?? []));
	const rows = paths.map((path) => [path, middle(path), middle(byHand(path))] as const);
	console.log(columns([heads, ...rows.map((row) => cells(...row))]));
	return rows.flatMap((row) => judge(...row));
}
