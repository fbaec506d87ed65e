import { expect, test } from '@playwright/test';
import { allPages, at, content, locales } from './pages.ts';

const questions = new Set(content.data.questions.map(({ path }) => path));

for (const { address, path } of allPages) {
	test(`${address} fits on a phone${questions.has(path) ? ', the short answer in full on the first screen' : ''}`, async ({ page }) => {
		await page.goto(address);
		const { content: width, screen } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, screen: innerWidth }));
		expect(width).toBeLessThanOrEqual(screen);
		if (!questions.has(path)) return;
		const box = await page.locator('.answer').boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
	});
}

for (const { id } of locales) {
	test(`${id}: the menu opens, and leads to another answer`, async ({ page }) => {
		await page.goto(at(id, 'users/locked-out'));
		await page.locator('.sl-menu-button').click();
		const link = page.locator(`.sidebar a[href="${at(id, 'users/change-password')}"]`);
		await link.click();
		await page.waitForURL(`**${at(id, 'users/change-password')}`);
	});
}
