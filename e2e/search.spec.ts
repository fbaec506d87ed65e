import { expect, test } from '@playwright/test';
import { at, locales, text } from './pages.ts';

for (const { id, lang } of locales) {
	test(`${id}: the home page's field leads to all questions`, async ({ page }) => {
		await page.goto(at(id));
		await page.getByRole('searchbox', { name: text(lang, 'home.search.label') }).fill('SSPR_0012');
		await page
			.getByRole('button', { name: text(lang, 'home.search.button'), exact: true })
			.last()
			.click();
		await expect(page).toHaveURL(`${at(id, 'questions')}?q=SSPR_0012`);
	});
}
