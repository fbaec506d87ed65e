import { expect, test } from '@playwright/test';
import { at, content, coreLocales } from './site-content.ts';

for (const { id } of coreLocales) {
	test(`${id}: on paper there is the answer with link addresses, and no chrome`, async ({ page }) => {
		await page.goto(at(id, 'users/reset-password'));
		await page.emulateMedia({ media: 'print' });
		for (const chrome of ['.hd .find', '.side', '.rail', '.languages']) {
			for (const element of await page.locator(chrome).all()) await expect(element).toBeHidden();
		}
		await expect(page.locator('.lead')).toBeVisible();
		await expect(page.locator('.sources li').last()).toBeVisible();
		const link = page.locator('.text a[href^="https"]').first();
		const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(printed).toContain(await link.getAttribute('href'));
		expect((await page.pdf()).length).toBeGreaterThan(10_000);
	});

	test(`${id}: an answer prints on one or two pages; tables and lists of errors may take more`, async ({ page }) => {
		test.setTimeout(20_000 + content.data.questions.length * 8000);
		const long: string[] = [];
		for (const { path } of content.data.questions) {
			await page.goto(at(id, path));
			if ((await page.locator('.errors, .mx, .data, .fold').count()) > 0) continue;
			const pdf = await page.pdf({ format: 'A4' });
			const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
			if (pages < 1 || pages > 2) long.push(`${path}: ${pages}`);
		}
		expect(long).toEqual([]);
	});
}
