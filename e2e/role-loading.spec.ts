import { expect, type Page, test } from '@playwright/test';
import { at, content, locales, text } from './pages.ts';
import { checkerOn, openChecker, rolePage } from './role-checker.ts';

/** Addresses of scripts and data that a page asks for, from now on. The form's style comes with the page, which shows the form. */
function asked(page: Page): string[] {
	const addresses: string[] = [];
	page.on('request', (request) => request.resourceType() !== 'stylesheet' && addresses.push(new URL(request.url()).pathname));
	return addresses;
}

/** Files that only a checker needs. Its style sheet is not one of them: it is loaded with the page. */
const ofChecker = (addresses: readonly string[]) =>
	addresses.filter((path) => !path.endsWith('.css') && /Checker|preact|\/checkers\/|engine|pack/.test(path));

test('nothing of the checker is asked for before it is near, and what answers not before it is used', async ({ page }) => {
	const addresses = asked(page);
	await page.setViewportSize({ width: 1000, height: 120 });
	await page.goto(at('en', 'admins/reset-fails'));
	await page.waitForLoadState('networkidle');
	expect(ofChecker(addresses)).toEqual([]);
	const { form, actor } = checkerOn(page, 'en');
	await form.scrollIntoViewIfNeeded();
	await expect(actor).toBeEnabled();
	expect(ofChecker(addresses)).not.toEqual([]);
	expect(ofChecker(addresses).filter((path) => /\/checkers\/|engine/.test(path))).toEqual([]);
	await actor.focus();
	await expect.poll(() => addresses.filter((path) => path.startsWith('/checkers/')).length).toBe(1);
	addresses.length = 0;
	await page.goto(at('en', 'admins/password-expiration'));
	await page.waitForLoadState('networkidle');
	expect(ofChecker(addresses)).toEqual([]);
});

for (const [what, pattern] of [
	['the rules', '**/_astro/engine*'],
	['the texts', '**/checkers/*.json'],
] as const) {
	test(`${what} cannot be loaded: the reader is told, can try again, and loses nothing`, async ({ page }) => {
		await page.route(pattern, (route) => route.abort());
		const { form, actor, verdict, chosen, button } = await openChecker(page, 'en');
		await actor.fill('helpdesk');
		await actor.press('Enter');
		const again = form.locator('.result').getByRole('button', { name: text('en', 'checker.form.again') });
		await expect(form.locator('.result')).toContainText(text('en', 'checker.form.failed'));
		// The button stays in the page while the focus moves to it.
		await button('checker.form.start-over').focus();
		await page.keyboard.press('Tab');
		await expect(again).toBeFocused();
		await page.unroute(pattern);
		await page.keyboard.press('Enter');
		await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
		await expect(chosen('actor')).toBeVisible();
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { id, lang } of locales) {
		test(`${id}: the tables stand in for the form, with an anchor for each row`, async ({ page }) => {
			await page.goto(at(id, rolePage));
			await expect(page.locator('form.checker')).toBeHidden();
			await page.getByRole('link', { name: text(lang, 'checker.no-script.link') }).click();
			await expect(page.locator(':target')).toBeInViewport();
			const rows = Object.keys(content.data.resetRules[0]?.targets ?? {});
			expect(rows.length).toBeGreaterThan(10);
			for (const row of rows) await expect(page.locator(`#reset-${row}`), row).toHaveCount(1);
		});
	}
});
