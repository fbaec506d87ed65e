import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { at, content, locales } from './site-content.ts';

const ways = Object.keys(content.data.flows);
const visible = '.way .step:visible';

for (const { id } of locales) {
	test(`${id}: a guided way shows one step, keeps its address, and goes back`, async ({ page }) => {
		await page.goto(at(id, 'find-out/reset'));
		await expect(page.locator(visible)).toHaveCount(1);
		await page.locator('a[href="#sees.grey"]:visible').click();
		await expect(page.locator(visible)).toHaveAttribute('id', 'sees.grey');
		await expect(page.locator(`${visible} h2`)).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator(visible)).toHaveAttribute('id', 'who.role');
		await page.locator('a[href="#covers.no"]:visible').click();
		await expect(page.locator(visible)).toHaveClass(/outcome/);
		await expect(page.locator(`${visible} .so-far li`)).toHaveCount(3);
		await page.reload();
		await expect(page.locator(visible)).toHaveAttribute('id', 'covers.no');
		await page.goBack();
		await expect(page.locator(visible)).toHaveAttribute('id', 'who.role');
	});

	test(`${id}: steps of a guided way pass axe`, async ({ page }) => {
		for (const hash of ['', '#sees.grey', '#who.role', '#covers.no']) {
			await page.goto(at(id, 'find-out/reset') + hash);
			expect(await violations(page)).toEqual([]);
		}
	});
}

test('what is copied for a ticket holds questions, answers, outcome, sources and the address', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(at('en', 'find-out/sign-in', 'lock.support'));
	await page.locator('[data-does=flow-ticket]:visible').click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/What happens\?[\s\S]*Sources|#lock\.support/);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	for (const part of ['Which words do you see?', 'switched off', 'https://', '#lock.support']) expect(copied).toContain(part);
});

test('an outcome is printed alone, a question with the whole tree', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(at('en', 'find-out/sign-in', 'lock.support'));
	await expect(page.locator(visible)).toHaveCount(1);
	await page.goto(at('en', 'find-out/takeover'));
	expect(await page.locator(visible).count()).toBeGreaterThan(10);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const way of ways)
		test(`the way "${way}" leads from its first question to an outcome`, async ({ page }) => {
			await page.goto(at('en', `find-out/${way}`));
			for (let asked = 0; asked < 6 && (await page.locator('.way .outcome:visible').count()) === 0; asked++)
				await page.locator(`${visible} .sym a`).first().click();
			await expect(page.locator('.way .outcome:visible .acts .btn').first()).toBeVisible();
		});
});
