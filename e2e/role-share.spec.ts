import { expect, test } from '@playwright/test';
import { at, text } from './pages.ts';
import { expected, openChecker, rolePage } from './role-checker.ts';

const query = 'a=helpdesk-administrator&r=user-administrator';

test('the answer is copied as a link and as Markdown, and shown where copying is denied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { form, button } = await openChecker(page, 'en', query);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await button('checker.copy.link').click();
	await expect(form.getByRole('status').filter({ hasText: text('en', 'checker.copy.link-done') })).toBeVisible();
	expect(await copied()).toBe(page.url());
	await button('checker.copy.markdown').click();
	await expect(form.getByRole('status').filter({ hasText: text('en', 'checker.copy.markdown-done') })).toBeVisible();
	const markdown = await copied();
	expect(markdown).toContain(`## ${text('en', 'role.verdict.no')}`);
	for (const name of expected(query).enough) expect(markdown).toContain(`- ${name}`);
	expect(markdown).toContain(page.url());
	await page.evaluate(() =>
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
	);
	await button('checker.copy.link').click();
	await expect(form.getByRole('status').filter({ hasText: text('en', 'checker.copy.failed') })).toBeVisible();
	await expect(form.locator('textarea[readonly]')).toHaveValue(page.url());
});

for (const query of ['?ae=helpdesk-administrator', '?re=user-administrator', '?a=helpdesk-administrator', '#ge=1']) {
	test(`an address that asks ${query} leads to the form, on a page whose form is far down`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 320 });
		await page.goto(`${at('en', rolePage)}${query}`);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		await expect(page.locator('form.checker')).toBeInViewport();
	});
}

test('an address that asks no checker stays at its top', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 320 });
	await page.goto(`${at('en', rolePage)}?utm_source=x`);
	await expect(page.locator('form.checker')).toBeAttached();
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('on paper the answer stays and the form goes', async ({ page }) => {
	const { form, verdict, task, button } = await openChecker(page, 'en', query);
	await expect(verdict).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(verdict).toBeVisible();
	await expect(form.locator('.sources a').first()).toBeVisible();
	for (const gone of [task, button('checker.form.show'), button('checker.print')]) await expect(gone).toBeHidden();
});

for (const [path, start] of [
	['admins/reset-button-greyed-out', 'a=user-administrator&r=exchange-administrator'],
	['admins/reset-fails', 'a=helpdesk-administrator&h=synced'],
] as const) {
	test(`${path} has the short form with an example, and leads to the whole checker`, async ({ page }) => {
		const { form, button, verdict, task, enough, fold } = await openChecker(page, 'zh-tw', '', path);
		await expect(form.getByText(text('zh-TW', 'role.form.example'))).toBeVisible();
		await expect(task).toHaveCount(0);
		// A condition of the example is shown, and none is where the example has none.
		await expect(fold('role.form.special')).toHaveCount(start.includes('&h=') ? 1 : 0);
		await button('checker.form.show').click();
		await expect(verdict).toBeFocused();
		const right = expected(start);
		await expect(verdict).toHaveText(text('zh-TW', `role.verdict.${right.verdict}`));
		await expect(enough).toHaveText(right.enough);
		await expect(page).toHaveURL(new RegExp(`${path}/$`));
		await form.getByRole('link', { name: text('zh-TW', 'role.form.whole') }).click();
		await page.waitForURL(`**${at('zh-tw', rolePage)}?${start}`);
	});
}
