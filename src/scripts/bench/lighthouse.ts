import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { hostsFolder } from '../../integrations/host-files.ts';
import { findCaddy, startCaddy } from '../check-hosts/caddy.ts';
import { chromiumArgs, findChromium } from '../chromium.ts';
import { handMade, handMadeStyle } from './hand-made.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const limits = { score: 100, shift: 0, blockingMs: 50, paint: 1.3 };
const runs = 3;
const answer = 'users/reset-password/';
const pages = ['', answer, 'admins/who-can-reset-passwords/', 'admins/license-requirements/'];

/** Lighthouse's figures of one page. */
interface Figures {
	scores: Record<(typeof categories)[number], number>;
	/** Milliseconds until the largest piece of the page is painted (LCP). */
	paintMs: number;
	/** Milliseconds in which the page does not answer to a touch (TBT). */
	blockingMs: number;
	/** How much the page moves while it loads (CLS). */
	shift: number;
}

/** @param tries How often at most: now and then Lighthouse misses the start of a page and asks to be run again. */
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

/** The middle one of an odd number of values. */
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const middle = (all: readonly Figures[]): Figures => ({
	scores: Object.fromEntries(categories.map((id) => [id, median(all.map(({ scores }) => scores[id]))])) as Figures['scores'],
	paintMs: median(all.map(({ paintMs }) => paintMs)),
	blockingMs: median(all.map(({ blockingMs }) => blockingMs)),
	shift: median(all.map(({ shift }) => shift)),
});

/** A page's line of the table, and what is over the limits. */
function report(path: string, { scores, paintMs, blockingMs, shift }: Figures, handMadeMs?: number): string[] {
	const ratio = handMadeMs === undefined ? undefined : paintMs / handMadeMs;
	const cells = [
		...categories.map((id) => String(scores[id]).padStart(4)),
		`${(paintMs / 1000).toFixed(2)} s`,
		ratio?.toFixed(2) ?? '    ',
	];
	console.log(`${path.padEnd(46)}${cells.join('  ')}  ${blockingMs.toFixed(0).padStart(5)} ms  ${shift.toFixed(3)}`);
	if (ratio === undefined) return [];
	return [
		...categories.filter((id) => scores[id] < limits.score).map((id) => `${id} is ${scores[id]}, ${limits.score} is wanted`),
		...(ratio > limits.paint ? [`the largest paint takes ${ratio.toFixed(2)} times as long as by hand, at most ${limits.paint}`] : []),
		...(blockingMs < limits.blockingMs ? [] : [`it blocks for ${blockingMs.toFixed(0)} ms, less than ${limits.blockingMs} is wanted`]),
		...(shift > limits.shift ? [`it moves by ${shift.toFixed(3)}`] : []),
	].map((message) => `${path}: ${message}`);
}

/**
 * Lighthouse on a phone, three times for each page, the middle value of each figure; beside them pages written by hand with the answer's
 * text. A real server sends both, with the site's own headers, over TLS and HTTP/2, as readers get them.
 * @param dist A built site that is open to search engines and lies at the top of its host.
 * @returns What is over the limits.
 * @throws Error if Caddy cannot be had.
 */
export async function phone(dist: string, locales: readonly string[]): Promise<string[]> {
	const caddy = await findCaddy();
	if (!caddy) throw new Error('Caddy is needed and could not be had. Install it with your system.');
	const sheet = '/by-hand/style.css';
	const byHand = (locale: string) => `by-hand/${locale}/`;
	const linked = (locale: string) => `by-hand/${locale}-linked/`;
	const write = (path: string, text: string) => {
		const file = join(dist, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		writeFileSync(`${file}.br`, brotliCompressSync(text));
	};
	for (const locale of locales) {
		const html = readFileSync(join(dist, locale, answer, 'index.html'), 'utf8');
		write(`${byHand(locale)}index.html`, handMade(html));
		write(`${linked(locale)}index.html`, handMade(html, sheet));
	}
	write(sheet, handMadeStyle);
	const server = await startCaddy(caddy, readFileSync(join(hostsFolder(dist), 'Caddyfile'), 'utf8'), dist, true);
	const chromeFlags = ['--headless', '--ignore-certificate-errors', ...chromiumArgs];
	const chrome = await launch({ chromePath: await findChromium(), chromeFlags });
	const paths = locales.flatMap((locale) => [byHand(locale), linked(locale), ...pages.map((page) => `${locale}/${page}`)]);
	const measured = new Map<string, Figures[]>(paths.map((path) => [path, []]));
	try {
		// Round by round, so that a busy moment of the machine does not fall on one page alone.
		for (let run = 0; run < runs; run++)
			for (const path of paths) measured.get(path)?.push(await once(`${server.origin}/${path}`, chrome.port));
	} finally {
		chrome.kill();
		await server.stop();
	}
	console.log(`${'page'.padEnd(46)}perf  a11y  best   seo  paint   of hand  blocked  moved`);
	return locales.flatMap((locale) => {
		const hand = middle(measured.get(byHand(locale)) ?? []);
		return [
			...report(byHand(locale), hand),
			// For comparison only: what the round trip for a style sheet costs any page.
			...report(linked(locale), middle(measured.get(linked(locale)) ?? [])),
			...pages.flatMap((page) => report(`${locale}/${page}`, middle(measured.get(`${locale}/${page}`) ?? []), hand.paintMs)),
		];
	});
}
