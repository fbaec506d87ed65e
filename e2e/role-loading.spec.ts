import { expect, type Page, test } from '@playwright/test';
import { checkerOn, openChecker, rolePage } from './role-checker.ts';
import { at, content, coreLocales, text } from './site-content.ts';

/** Records the scripts and data that a page requests from now on. The form's style sheet is part of the page, which shows the form. */
function asked(page: Page): string[] {
	const addresses: string[] = [];
	page.on('request', (request) => request.resourceType() !== 'stylesheet' && addresses.push(new URL(request.url()).pathname));
	return addresses;
}

/** Files that only a checker needs. Its style sheet is not among them: it is loaded with the page. */
const ofChecker = (addresses: readonly string[]) =>
	addresses.filter((path) => !path.endsWith('.css') && /Checker|preact|\/checkers\/|engine|pack/.test(path));

test('an answer page loads nothing of a checker; the checker’s page loads what answers need only once it is used', async ({ page }) => {
	const addresses = asked(page);
	await page.goto(at('en', 'admins/reset-fails'));
	await page.waitForLoadState('networkidle');
	expect(ofChecker(addresses)).toEqual([]);
	const { answer } = await openChecker(page, 'en');
	expect(ofChecker(addresses).filter((path) => /\/checkers\/|engine/.test(path))).toEqual([]);
	await answer('role.task.reset-password').focus();
	await expect.poll(() => addresses.filter((path) => path.startsWith('/checkers/')).length).toBe(1);
});

for (const [what, pattern] of [
	['the rules', '**/_astro/engine*'],
	['the texts', '**/checkers/role.en.json'],
] as const) {
	test(`${what} cannot be loaded: the reader is told, can try again, and loses nothing`, async ({ page }) => {
		await page.route(pattern, (route) => route.abort());
		const { form, answer, roles, verdict, button } = await openChecker(page, 'en');
		await answer('role.task.reset-password').click();
		await expect(form).toContainText(text('en', 'checker.form.failed'));
		await page.unroute(pattern);
		await button('checker.form.again').click();
		await roles('actor').fill('Helpdesk Administrator');
		await page.keyboard.press('Enter');
		await button('checker.form.next').click();
		await answer('role.form.home.cloud').click();
		await button('role.form.target.none').click();
		await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	});

	test(`${what} of a shared link cannot be loaded: no question is shown instead, and Try again leads to the verdict`, async ({ page }) => {
		let asked = 0;
		await page.route(pattern, (route) => {
			asked++;
			return route.abort();
		});
		await page.goto(`${at('en', rolePage)}#t=reset-password&a=helpdesk-administrator&h=cloud&r=none`);
		const { form, verdict, button } = checkerOn(page, 'en');
		await expect(form).toContainText(text('en', 'checker.form.failed'));
		await expect(form.getByRole('radio')).toHaveCount(0);
		expect(asked).toBe(1);
		await page.unroute(pattern);
		await button('checker.form.again').click();
		await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	});
}

test('the texts after the verdict cannot be loaded: the verdict is shown, and Try again loads the rest', async ({ page }) => {
	await page.route('**/checkers/role-later.en.json', (route) => route.abort());
	const { form, verdict, button } = await openChecker(page, 'en', 't=reset-password&a=helpdesk-administrator&h=cloud&r=none');
	await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	await expect(form).toContainText(text('en', 'checker.form.failed'));
	await expect(button('checker.copy.markdown')).toHaveCount(0);
	await page.unroute('**/checkers/role-later.en.json');
	await button('checker.form.again').first().click();
	await expect(button('checker.copy.markdown')).toBeVisible();
	await expect(form.locator('.assumed li')).not.toHaveCount(0);
	await expect(form.locator('.cited li')).not.toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { id, lang } of coreLocales) {
		test(`${id}: the tables replace the form, with an anchor for each row`, async ({ page }) => {
			await page.goto(at(id, rolePage));
			await expect(page.locator('.checker')).toBeHidden();
			await page.getByRole('link', { name: text(lang, 'checker.no-script.link') }).click();
			await expect(page.locator(':target')).toBeInViewport();
			const rows = Object.keys(content.data.resetRules[0]?.targets ?? {});
			expect(rows.length).toBeGreaterThan(10);
			for (const row of rows) await expect(page.locator(`#reset-${row}`), row).toHaveCount(1);
		});
	}
});
