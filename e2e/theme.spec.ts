import { expect, type Page, test } from '@playwright/test';
import { at } from './site-content.ts';

/** The computed background colour of the page. */
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(255, 255, 255)';
const dark = 'rgb(17, 20, 11)';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });
		test('a page follows the system until the reader chooses a theme, code blocks too', async ({ page }) => {
			await page.goto(at('en', 'apps/manage-credentials'));
			for (const [colorScheme, colour] of [
				['light', light],
				['dark', dark],
			] as const) {
				await page.emulateMedia({ colorScheme });
				await expect.poll(() => background(page)).toBe(colour);
				const code = await page
					.locator('.code')
					.first()
					.evaluate((pre) => getComputedStyle(pre).backgroundColor);
				expect(Number(/\d+/.exec(code)?.[0]) > 127, code).toBe(colorScheme === 'light');
			}
		});
	});
}

test('in the dark a large lit area is dimmer than a button', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${at('en', 'check/role')}#t=reset-password&a=user-administrator&h=cloud&r=none`);
	const head = page.locator('.verdict-head.yes');
	await expect(head).toHaveCSS('background-color', 'rgb(179, 216, 68)');
	await page.goto(at('en'));
	await expect(page.locator('.hero')).toHaveCSS('background-color', 'rgb(179, 216, 68)');
});

test('a chosen theme applies to every page and tab until the choice is undone', async ({ page, context }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(at('en', 'users/locked-out'));
	const select = page.locator('select.theme').first();
	await expect(select).toHaveValue('');
	await select.selectOption('dark');
	await expect.poll(() => background(page)).toBe(dark);
	const other = await context.newPage();
	await other.emulateMedia({ colorScheme: 'light' });
	await other.goto(at('zh-tw'));
	await expect.poll(() => background(other)).toBe(dark);
	await select.selectOption('');
	await expect.poll(() => background(other)).toBe(light);
	expect(await page.evaluate(() => localStorage.getItem('starlight-theme'))).toBeNull();
});

test('if its script does not run, no theme switch is shown', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto(at('en', 'users/locked-out'));
	await expect(page.locator('select.theme').first()).toBeHidden();
	await expect(page.locator('header a.search-open')).toBeVisible();
});

test('the date that the address points to is lit by its text alone', async ({ page }) => {
	await page.goto(at('en', 'dates'));
	const id = await page.locator('.tl > li[id]').first().getAttribute('id');
	await page.goto(`${at('en', 'dates')}#${id}`);
	await expect(page.locator('.tl > li:target')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(page.locator('.tl > li:target .what')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
