import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { colours, standards, violations } from './axe.ts';
import { allPages, at, checkerPages, locales } from './pages.ts';
import { watch } from './watch.ts';

const addresses = [...allPages.map(({ address }) => address), '/404.html', ...locales.map(({ id }) => `${at(id)}404.html`)];

/** One page of each kind is looked at in the dark as well: only colours differ, and they come from the same few rules. */
const inTheDark = new Set(
	locales.flatMap(({ id }) =>
		['', 'users', 'about', 'users/reset-password', 'apps/manage-credentials', ...checkerPages].map((path) => at(id, path)),
	),
);

/**
 * What axe finds lies in the components, which all languages share: it looks at every English page, and at one of each kind in the others.
 * What a translator can break is looked at on all pages, by outline.spec.ts.
 */
const looked = new Set([...addresses.filter((address) => address.startsWith(at('en')) || address.endsWith('404.html')), ...inTheDark]);

/** The page with all answers is as long as all others together, and its colours are theirs. */
const rulesFor = (page: Page, address: string) => {
	const axe = new AxeBuilder({ page }).withTags(standards);
	return address.endsWith('/questions/') ? axe.disableRules(colours) : axe;
};

for (const address of addresses) {
	test(`${address} ${looked.has(address) ? 'is accessible, ' : ''}keeps to its policy, and asks nobody else for anything`, async ({
		page,
		baseURL,
	}) => {
		const { done } = await watch(page, new URL(baseURL ?? '').origin);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /^default-src 'none';(?!.*unsafe)/);
		if (looked.has(address)) expect(await violations(rulesFor(page, address))).toEqual([]);
		if (inTheDark.has(address)) {
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(new AxeBuilder({ page }).withRules(colours))).toEqual([]);
		}
		expect(await done()).toEqual([]);
	});
}

test('search engines are told to stay out, in the page and in robots.txt', async ({ page, request }) => {
	await page.goto(at('en'));
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
	expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
});
