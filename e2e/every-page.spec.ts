import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { allPages, at, checkerPages, isCore, locales } from './site-content.ts';
import { watch } from './watch.ts';

/** The section of a language that a page is in (users, admins, apps), or the language itself. */
const placeOf = (address: string) => {
	const [, locale = '', door = '', page] = address.split('/');
	return page ? `${locale}/${door}` : locale;
};

/** One page of each kind. */
const kinds = new Set(
	locales.flatMap(({ id }) =>
		['', 'users', 'about', 'users/reset-password', 'apps/manage-credentials', 'apps/sign-in-errors', 'find-out/reset', ...checkerPages].map(
			(path) => at(id, path),
		),
	),
);
const addresses = [
	...allPages.filter(({ locale, address }) => isCore(locale) || kinds.has(address)).map(({ address }) => address),
	...['/404.html', ...locales.map(({ id }) => `${at(id)}404.html`)],
];

/** Pages of one section share a browser window: a window per page would take longer than the checks. */
const together = Map.groupBy(addresses, placeOf);

/**
 * What axe finds is in components, which all languages share, so it checks every English page, and one page of each kind in the other
 * languages. What a translator can break is checked on all pages by outline.spec.ts.
 */
const checkedByAxe = new Set([...addresses.filter((address) => address.startsWith(at('en')) || address.endsWith('404.html')), ...kinds]);

/** The page with all answers repeats the others and is long, so its colours are checked on those. */
const rulesFor = (address: string) => (address.endsWith('/questions/') ? 'all but colours' : 'all');

for (const [place, pages] of together) {
	test(`${place}: each page is accessible, complies with its policy, and makes no third-party request`, async ({ page, baseURL }) => {
		test.setTimeout(20_000 + pages.length * 15_000);
		const { wrong } = await watch(page, new URL(baseURL ?? '').origin);
		for (const address of pages) {
			// Reduced motion, so that colours are checked after transitions, not during them.
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(address);
			const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
			await expect.soft(policy, address).toHaveAttribute('content', /^default-src 'none';(?!.*unsafe)/);
			if (checkedByAxe.has(address)) {
				expect.soft(await violations(page, { rules: rulesFor(address) }), address).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect.soft(await violations(page, { rules: 'colours' }), `${address} in the dark`).toEqual([]);
			}
			expect.soft(await wrong(), address).toEqual([]);
		}
	});
}

test('search engines are kept out, by the page and by robots.txt', async ({ page, request }) => {
	await page.goto(at('en'));
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
	expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
});
