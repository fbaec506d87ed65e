import { expect, test } from '@playwright/test';
import { at, locales } from './site-content.ts';

for (const { id } of locales) {
	test(`${id}: on paper there is the answer with link addresses, and no chrome`, async ({ page }) => {
		await page.goto(at(id, 'users/reset-password'));
		await page.emulateMedia({ media: 'print' });
		for (const chrome of ['.hd .find', '.side', '.rail', '.languages']) {
			for (const element of await page.locator(chrome).all()) await expect(element).toBeHidden();
		}
		await expect(page.locator('.lead')).toBeVisible();
		const link = page.locator('.text a[href^="https"]').first();
		const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(printed).toContain(await link.getAttribute('href'));
		expect((await page.pdf()).length).toBeGreaterThan(10_000);
	});
}
