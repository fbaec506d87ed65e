import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { colours, standards, violations } from './axe.ts';
import { allPages, at, checkerPages, locales } from './pages.ts';
import { watch } from './watch.ts';

// The page with all answers is as long as all others together.
test.describe.configure({ timeout: 150_000 });

const addresses = [...allPages.map(({ address }) => address), '/404.html'];

/** One page of each kind is looked at in the dark as well: only colours differ, and they come from the same few rules. */
const inTheDark = new Set(
	locales.flatMap(({ id }) =>
		['', 'users', 'questions', 'about', 'users/reset-password', 'apps/manage-credentials', ...checkerPages].map((path) => at(id, path)),
	),
);

for (const address of addresses) {
	test(`${address} is accessible, keeps to its policy, and asks nobody else for anything`, async ({ page, baseURL }) => {
		const { done } = await watch(page, new URL(baseURL ?? '').origin);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /^default-src 'none';(?!.*unsafe)/);
		expect(await violations(new AxeBuilder({ page }).withTags(standards))).toEqual([]);
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
