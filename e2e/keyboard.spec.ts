import { expect, test } from '@playwright/test';
import { at, coreLocales, text } from './site-content.ts';

test('the first Tab offers to skip to the content', async ({ page }) => {
	await page.goto(at('en', 'users/locked-out'));
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveAttribute('href', '#_top');
	await expect(skip).toBeInViewport();
});

test('everything reachable by Tab shows its focus', async ({ page }) => {
	await page.goto(at('en', 'admins/who-can-reset-passwords'));
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		const look = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return null;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			return { what: element.outerHTML.slice(0, 80), visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' };
		});
		expect(look === null || look.visible, look?.what).toBe(true);
	}
});

for (const { id, lang } of coreLocales) {
	test(`${id}: a role’s column can be highlighted by keyboard alone, and the table has a name`, async ({ page }) => {
		await page.goto(at(id, 'admins/who-can-reset-passwords'));
		await page.getByRole('button', { name: text(lang, 'answer.expand') }).click();
		const table = page.getByRole('table', { name: text(lang, 'role.table.reset') });
		await expect(table).toBeVisible();
		const roles = page
			.getByRole('group', { name: text(lang, 'table.matrix.pick') })
			.first()
			.getByRole('radio');
		await roles.first().focus();
		await page.keyboard.press('ArrowDown');
		await expect(roles.nth(1)).toBeChecked();
		const backgrounds = await table
			.locator('tbody tr:nth-child(2) td')
			.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor));
		expect(backgrounds[1]).not.toBe(backgrounds[0]);
		expect(new Set(backgrounds).size).toBe(2);
	});
}
