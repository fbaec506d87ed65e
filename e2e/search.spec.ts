import { expect, test } from '@playwright/test';
import { at, locales, text } from './pages.ts';

const queries = { en: 'lockout', 'zh-tw': '鎖定' } as Record<string, string>;

for (const { id, lang } of locales) {
	test(`${id}: the home page's field finds answers in the reader's language`, async ({ page }) => {
		await page.goto(at(id));
		await page.getByRole('searchbox', { name: text(lang, 'home.search.label') }).fill(queries[id] ?? '');
		await page
			.getByRole('button', { name: text(lang, 'home.search.button'), exact: true })
			.last()
			.click();
		const results = page.locator('.pagefind-ui__result-link');
		await expect(results.first()).toBeVisible({ timeout: 15_000 });
		for (const href of await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))) {
			expect(href.startsWith(at(id)), href).toBe(true);
		}
	});
}
