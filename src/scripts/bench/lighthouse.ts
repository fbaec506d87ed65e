import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { hostsFolder } from '../../build/steps/write-host-files.ts';
import { findCaddy, startCaddy } from '../check-hosts/caddy.ts';
import { median } from '../check-screens/judge.ts';
import { chromiumArgs, findChromium } from '../chromium.ts';
import { columns } from '../columns.ts';
import { handMade } from './hand-made.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const limits = { score: 100, shift: 0, blockingMs: 50, paint: 1.3 };
const runs = 3;
const pages = ['', 'users/reset-password/', 'admins/who-can-reset-passwords/', 'admins/license-requirements/'];

/** Lighthouse's measurements of one page. */
interface Figures {
	scores: Record<(typeof categories)[number], number>;
	/** Largest Contentful Paint (LCP) in milliseconds. */
	paintMs: number;
	/** Total Blocking Time (TBT) in milliseconds. */
	blockingMs: number;
	/** Cumulative Layout Shift (CLS). */
	shift: number;
}

/**
 * Measures a page once.
 * @param tries Maximum number of attempts: Lighthouse sometimes misses the start of a page and asks to be run again.
 */
async function once(url: string, port: number, tries = 3): Promise<Figures> {
	const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' });
	const { lhr } = result ?? {};
	if (lhr?.runtimeError && tries > 1) return once(url, port, tries - 1);
	if (!lhr || lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr?.runtimeError?.message ?? 'no result'}`);
	const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
	return {
		scores: Object.fromEntries(categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)])) as Figures['scores'],
		paintMs: value('largest-contentful-paint'),
		blockingMs: value('total-blocking-time'),
		shift: value('cumulative-layout-shift'),
	};
}

const middle = (all: readonly Figures[]): Figures => ({
	scores: Object.fromEntries(categories.map((id) => [id, median(all.map(({ scores }) => scores[id]))])) as Figures['scores'],
	paintMs: median(all.map(({ paintMs }) => paintMs)),
	blockingMs: median(all.map(({ blockingMs }) => blockingMs)),
	shift: median(all.map(({ shift }) => shift)),
});

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const heads = ['page', ...categories, 'paint', 'by hand', 'times', 'blocked', 'by hand', 'moved'];
const cells = (path: string, { scores, paintMs, blockingMs, shift }: Figures, byHand: Figures): string[] => [
	...[
		path,
		...categories.map((id) => String(scores[id])),
		seconds(paintMs),
		seconds(byHand.paintMs),
		(paintMs / byHand.paintMs).toFixed(2),
	],
	...[`${blockingMs.toFixed(0)} ms`, `${byHand.blockingMs.toFixed(0)} ms`, shift.toFixed(3)],
];

/** What of a page is over the limits. */
const judge = (path: string, { scores, paintMs, blockingMs, shift }: Figures, byHand: Figures): string[] =>
	[
		...categories.filter((id) => scores[id] < limits.score).map((id) => `${id} is ${scores[id]}, ${limits.score} is wanted`),
		...(paintMs > limits.paint * byHand.paintMs ? [`the largest paint takes more than ${limits.paint} times as long as by hand`] : []),
		...(blockingMs < limits.blockingMs ? [] : [`it blocks for ${blockingMs.toFixed(0)} ms, less than ${limits.blockingMs} is wanted`]),
		...(shift > limits.shift ? [`it moves by ${shift.toFixed(3)}`] : []),
	].map((message) => `${path}: ${message}`);

/**
 * Runs Lighthouse as on a phone, three times per page, and takes the median of each measurement; next to each page a hand-made page with
 * the same text. Both are sent by a real server with the site's own headers over TLS and HTTP/2, as for readers.
 * @param dist A built site that is open to search engines and has no base path.
 * @returns The limits that are exceeded.
 * @throws Error if Caddy is not available.
 */
export async function phone(dist: string, locales: readonly string[]): Promise<string[]> {
	const caddy = await findCaddy();
	if (!caddy) throw new Error('Caddy is needed and could not be had. Install it with your system.');
	const byHand = (path: string) => `by-hand/${path}`;
	const paths = locales.flatMap((locale) => pages.map((page) => `${locale}/${page}`));
	for (const path of paths) {
		const page = handMade(readFileSync(join(dist, path, 'index.html'), 'utf8'));
		const file = join(dist, byHand(path), 'index.html');
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, page);
		writeFileSync(`${file}.br`, brotliCompressSync(page));
	}
	const server = await startCaddy(caddy, readFileSync(join(hostsFolder(dist), 'Caddyfile'), 'utf8'), dist, true);
	const chromeFlags = ['--headless', '--ignore-certificate-errors', ...chromiumArgs];
	const chrome = await launch({ chromePath: await findChromium(), chromeFlags });
	const both = paths.flatMap((path) => [byHand(path), path]);
	const measured = new Map<string, Figures[]>(both.map((path) => [path, []]));
	try {
		// Pages are measured in rounds, so that a busy moment of the machine does not affect all runs of one page.
		for (let run = 0; run < runs; run++)
			for (const path of both) measured.get(path)?.push(await once(`${server.origin}/${path}`, chrome.port));
	} finally {
		chrome.kill();
		await server.stop();
	}
	const rows = paths.map((path) => [path, middle(measured.get(path) ?? []), middle(measured.get(byHand(path)) ?? [])] as const);
	console.log(columns([heads, ...rows.map((row) => cells(...row))]));
	return rows.flatMap((row) => judge(...row));
}
