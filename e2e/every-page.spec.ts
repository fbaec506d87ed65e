import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { colours, standards, violations } from './axe.ts';
import { allPages, at } from './pages.ts';

// The page with all answers is as long as all others together.
test.describe.configure({ timeout: 150_000 });

const addresses = [...allPages.map(({ address }) => address), '/404.html'];

/** Collects everything that must not happen while a page is open. */
function watch(page: Page, origin: string): string[] {
	const wrong: string[] = [];
	page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
	page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
	page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`));
	page.on(
		'request',
		(request) => !request.url().startsWith(origin) && !request.url().startsWith('data:') && wrong.push(`foreign: ${request.url()}`),
	);
	return wrong;
}

for (const address of addresses) {
	test(`${address} is accessible in light and dark, and asks nobody else for anything`, async ({ page, baseURL }) => {
		const wrong = watch(page, new URL(baseURL ?? '').origin);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		expect(await violations(new AxeBuilder({ page }).withTags(standards))).toEqual([]);
		// Only colours differ between the themes.
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.reload();
		expect(await violations(new AxeBuilder({ page }).withRules(colours))).toEqual([]);
		expect(wrong).toEqual([]);
	});
}

test('the sitemap lists every content page and nothing else', async ({ request }) => {
	const xml = await (await request.get('/sitemap-0.xml')).text();
	const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname).sort();
	expect(listed).toEqual(['/', ...allPages.map(({ address }) => address)].sort());
});

test('search engines are told to stay out, in the page and in robots.txt', async ({ page, request }) => {
	await page.goto(at('en'));
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
	expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
});
