import { expect, test } from '@playwright/test';
import { at, coreLocales, text } from './site-content.ts';

test.use({ javaScriptEnabled: false });

for (const { id, lang } of coreLocales) {
	test(`${id}: without JavaScript an answer is complete, the menu is there, and the home page’s search field leads to all questions`, async ({
		page,
	}) => {
		await page.goto(at(id, 'admins/who-can-reset-passwords'));
		await expect(page.locator('.lead')).toBeVisible();
		// Each collapsed section opens individually.
		for (const summary of await page.locator('main > * > details > summary').all()) await summary.click();
		await expect(page.locator('#reset-any-other-role')).toBeVisible();
		await expect(page.locator('.sources li').first()).toBeVisible();
		await page.goto(at(id, 'users/reset-password'));
		await expect(page.getByRole('figure', { name: text(lang, 'figure.self-service-reset.title') })).toContainText(
			text(lang, 'figure.self-service-reset.dead'),
		);
		await expect(page.getByRole('link', { name: text(lang, 'site.allQuestions') }).first()).toBeVisible();
		await page.goto(at(id));
		await page.getByRole('searchbox').fill('SSPR_0012');
		await page.getByRole('searchbox').press('Enter');
		await page.waitForURL(`**${at(id, 'questions')}?q=SSPR_0012`);
	});
}
