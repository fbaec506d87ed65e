import { expect, type Page, test } from '@playwright/test';
import { text } from './pages.ts';
import { openChecker, role } from './role-checker.ts';

const user = role('user-administrator');
const secret = 'adele.vance@contoso.example';
const memberOf = JSON.stringify({
	value: [
		{ '@odata.type': '#microsoft.graph.directoryRole', displayName: user.name, roleTemplateId: user.templateId },
		{ '@odata.type': '#microsoft.graph.directoryRole', displayName: '<img src=x onerror="document.title=1">', description: secret },
	],
});

/** The checker with its paste panel open. */
async function openPaste(page: Page) {
	const checker = await openChecker(page, 'en');
	await checker.fold('checker.form.paste').click();
	return { ...checker, field: checker.form.getByRole('textbox', { name: text('en', 'checker.paste.label') }) };
}

test('an answer of Graph fills roles in, what is unknown is shown as text, and nothing of it goes anywhere', async ({ page }) => {
	const { form, field, button, chosen, verdict } = await openPaste(page);
	const title = await page.title();
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	await field.fill(memberOf);
	await button('role.paste.mine').click();
	await expect(chosen('actor')).toContainText(user.name);
	await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	await expect(form.getByRole('status').filter({ hasText: '<img src=x' })).toBeVisible();
	await expect(form.locator('img')).toHaveCount(0);
	expect(await page.title()).toBe(title);
	const kept = await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie]));
	for (const private_ of [secret, 'onerror']) for (const place of [kept, ...sent]) expect(place).not.toContain(private_);
	await button('checker.paste.clear').click();
	await expect(field).toHaveValue('');
	await expect(form.getByText('<img src=x')).toHaveCount(0);
});

test('a megabyte of garbage, or nothing, gets an answer, and the page goes on', async ({ page }) => {
	const { form, field, button, verdict, actor, options } = await openPaste(page);
	const problem = form.locator('.paste .notice');
	await button('role.paste.theirs').click();
	await expect(problem).toHaveText(text('en', 'role.paste.empty'));
	// Set as a paste does it; typing a megabyte is not what is tested.
	await field.evaluate((element: HTMLTextAreaElement) => {
		element.value = '{"a":[<b>}'.repeat(100_000);
		element.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await button('role.paste.theirs').click();
	await expect(problem).toContainText(text('en', 'role.paste.nothing-found'));
	await button('checker.paste.clear').click();
	await expect(problem).toHaveCount(0);
	await actor.fill('helpdesk');
	await options.first().click();
	await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
});
