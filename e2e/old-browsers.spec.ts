import { expect, type Page, test } from '@playwright/test';
import { tooWide } from './laid-out.ts';
import { openLicenseChecker } from './license-checker.ts';
import { checkerOn, openChecker } from './role-checker.ts';
import { at, coreLocales, text } from './site-content.ts';

// What README.md of this folder promises to browsers without the newest features. src/scripts/check-browsers.ts checks the built files for
// the same.

/** Removes features newer than the oldest browsers with full styling: Chrome 99, Firefox 98, Safari 15.4. */
async function oldBrowser(page: Page): Promise<string[]> {
	const thrown: string[] = [];
	page.on('pageerror', (error) => thrown.push(error.message));
	await page.addInitScript(() => {
		const lacks: readonly (readonly [object, readonly string[]])[] = [
			[globalThis, ['DecompressionStream', 'CompressionStream', 'Iterator']],
			[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex']],
			[Set.prototype, ['intersection', 'union', 'difference', 'isSubsetOf']],
			[Map, ['groupBy']],
			[Object, ['groupBy']],
			[Promise, ['withResolvers']],
			[Document.prototype, ['adoptedStyleSheets']],
			[HTMLElement.prototype, ['popover', 'showPopover', 'togglePopover']],
		];
		for (const [owner, names] of lacks) for (const name of names) Reflect.deleteProperty(owner, name);
	});
	return thrown;
}

for (const { id, lang } of coreLocales) {
	test(`${id}: an old browser: checkers answer, and the search offers an alternative without leaving the page`, async ({ page }) => {
		const thrown = await oldBrowser(page);
		const role = await openChecker(page, id, 't=reset-password&a=helpdesk-administrator&h=cloud&r=user-administrator');
		await expect(role.verdict).toHaveText(text(lang, 'role.verdict.no'));
		const license = await openLicenseChecker(page, id);
		await license.fold.click();
		await license.paste.fill('AAD_PREMIUM');
		await license.judge.click();
		await expect(license.report).not.toHaveCount(0);
		await page.goto(`${at(id, 'users/locked-out')}?q=mfa`);
		const alert = page.getByRole('alert');
		await expect(alert).toContainText(text(lang, 'find.failed'));
		await expect(alert.getByRole('link', { name: text(lang, 'site.allQuestions') })).toBeFocused();
		await expect(page.locator('.lead')).toBeVisible();
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${at(id, 'questions')}`);
		expect(thrown).toEqual([]);
	});

	test(`${id}: a browser that cannot decompress the index: the dialog says so`, async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', (error) => thrown.push(error.message));
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
		await page.goto(`${at(id, 'users/locked-out')}?q=mfa`);
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('alert')).toContainText(text(lang, 'find.failed'));
		await expect(dialog.getByRole('link', { name: text(lang, 'site.allQuestions') })).toHaveAttribute('href', at(id, 'questions'));
		expect(thrown).toEqual([]);
	});

	test(`${id}: a checker whose code is gone after a new publication: a link to the tables`, async ({ page }) => {
		await page.clock.install();
		await page.route('**/_astro/RoleChecker.*', (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(at(id, 'check/role'));
		await checkerOn(page, lang).form.scrollIntoViewIfNeeded();
		const link = page.getByRole('link', { name: text(lang, 'checker.no-script.link') });
		// The hint appears some seconds after the form has become visible.
		await expect(async () => {
			await page.clock.runFor(5000);
			await expect(link).toBeVisible({ timeout: 200 });
		}).toPass();
		await link.click();
		await expect(page.locator(':target')).toBeInViewport();
	});
}

test('a browser without cascade layers: only its own styles, and the page is in order and not too wide', async ({ page }) => {
	await page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		// Browsers skip the block of an unknown at-rule.
		await route.fulfill({ response, body: (await response.text()).replaceAll('@layer', '@unknown') });
	});
	await page.setViewportSize({ width: 390, height: 844 });
	for (const { id } of coreLocales) {
		await page.goto(at(id, 'users/locked-out'));
		const tops = await Promise.all(
			['h1', '.lead', '.text', '.sources'].map(async (part) => (await page.locator(part).first().boundingBox())?.y ?? -1),
		);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
		expect(Math.min(...tops)).toBeGreaterThan(0);
		expect(await tooWide(page)).toBeLessThanOrEqual(0);
	}
});

test('a phone without popovers: the menu is below the answer, not over it', async ({ page }) => {
	await page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replaceAll('popover-open', 'unknown') });
	});
	await page.route('**/users/locked-out/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replaceAll(' popover', ' data-popover') });
	});
	await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(at('en', 'users/locked-out'));
	await expect(page.locator('.lead')).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.menubtn')).toBeHidden();
	const [answer, menu] = [await page.locator('.foot').boundingBox(), await page.locator('.menu').boundingBox()];
	expect(menu?.y).toBeGreaterThanOrEqual((answer?.y ?? 0) + (answer?.height ?? 0));
	await page.locator(`.menu a[href="${at('en', 'users/change-password')}"]`).click();
	await page.waitForURL(`**${at('en', 'users/change-password')}`);
});
