import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { text } from './pages.ts';
import { openChecker } from './role-checker.ts';

/** What is wrong with the checker as it stands, in both themes. */
async function wrong(page: Page): Promise<string[]> {
	const theme = (name: string) => page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), name);
	await theme('light');
	const light = await violations(page, { within: '.checker' });
	await theme('dark');
	return [...light, ...(await violations(page, { within: '.checker', rules: 'colours' })).map((line) => `dark: ${line}`)];
}

// In Chinese, where roles have two names.
test('the checker is accessible empty, with a list open, with an error, unfolded, and with each verdict', async ({ page }) => {
	const { form, actor, target, options, verdict, button, fold } = await openChecker(page, 'zh-tw');
	expect(await wrong(page), 'empty').toEqual([]);
	await actor.click();
	await actor.press('ArrowDown');
	expect(await wrong(page), 'list open').toEqual([]);
	await actor.fill('nonsense');
	expect(await wrong(page), 'only one entry left').toEqual([]);
	await button('checker.form.show').click();
	await expect(form.getByRole('alert')).toBeFocused();
	expect(await wrong(page), 'error').toEqual([]);
	await actor.fill('helpdesk');
	await actor.press('Enter');
	await expect(verdict).toHaveText(text('zh-TW', 'role.verdict.yes'));
	expect(await wrong(page), 'yes').toEqual([]);
	await fold('role.form.special').click();
	await fold('checker.form.paste').click();
	await form.locator('.special select').first().selectOption('synced');
	await button('role.paste.theirs').click();
	await expect(verdict).toHaveText(text('zh-TW', 'role.verdict.conditional'));
	expect(await wrong(page), 'it depends, all unfolded').toEqual([]);
	const colour = (element: Element) => getComputedStyle(element).color;
	expect(await form.locator('.reasons .conditional').first().evaluate(colour)).toBe(await form.locator('.reasons').evaluate(colour));
	await target.fill('user administrator');
	await options.first().click();
	await expect(verdict).toHaveText(text('zh-TW', 'role.verdict.no'));
	expect(await wrong(page), 'no').toEqual([]);
});
