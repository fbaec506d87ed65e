import type { Browser } from '@playwright/test';
import { loadPublishedContent } from '../content-model/published.ts';
import { furtherShare, partLocales } from '../i18n/core-locales.ts';
import { pageAddress } from '../i18n/paths.ts';
import { judge, type Measured, report } from './check-screens/judge.ts';
import { onSite } from './on-site.ts';

/**
 * `npm run check:screens`: how many phone screens each page takes with everything collapsed, and whether the first screen shows when an
 * answer was verified. Exit status 1 over a limit. SCREENS_PORT overrides port 4380.
 */
const phone = { width: 360, height: 740 };

/** Measures pages, several in parallel. */
async function measure(browser: Browser, url: string, addresses: readonly string[]): Promise<Measured[]> {
	const waiting = [...addresses];
	const measured: Measured[] = [];
	const worker = async () => {
		const page = await browser.newPage({ viewport: phone, serviceWorkers: 'block' });
		for (let address = waiting.shift(); address; address = waiting.shift()) {
			await page.goto(`${url}${address}`);
			const { height, compared, errors, checker, answer } = await page.evaluate(() => ({
				height: document.documentElement.scrollHeight,
				compared: document.querySelector('.seen p')?.getBoundingClientRect().bottom,
				errors: document.querySelector('.err') !== null,
				checker: document.querySelector('astro-island') !== null,
				answer: document.querySelector('.thread') !== null,
			}));
			const kind = errors ? 'errors' : checker ? 'checker' : answer ? 'answer' : 'list';
			measured.push({ address, kind, screens: height / phone.height, ...(compared && { compared: compared / phone.height }) });
		}
		await page.close();
	};
	await Promise.all([worker(), worker(), worker()]);
	return measured;
}

const { data, pages } = loadPublishedContent(process.cwd());
/** Home pages of further languages, which may be longer. */
const further = partLocales(data.locales).further.map(({ id }) => pageAddress('/', id, ''));
const addresses = data.locales.flatMap(({ id }) =>
	pages.filter(({ locale }) => locale === data.locales[0]?.id).map(({ path }) => pageAddress('/', id, path)),
);
await onSite(async (browser, url) => {
	const measured = (await measure(browser, url, addresses)).map((page) =>
		further.some((home) => page.address.startsWith(home)) ? { ...page, more: furtherShare } : page,
	);
	const broken = judge(measured);
	console.log(report(measured));
	for (const message of broken) console.error(message);
	process.exitCode = broken.length > 0 ? 1 : 0;
});
