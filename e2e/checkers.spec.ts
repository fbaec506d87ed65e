import { expect, test } from '@playwright/test';
import { langOf, openLicenseChecker, requestsOf } from './license-checker.ts';
import { openChecker } from './role-checker.ts';
import { at, content, coreLocales, locales, text } from './site-content.ts';

for (const { id, lang } of locales) {
	test(`${id}: the role checker asks one question at a time, and shows no verdict before the last answer`, async ({ page }) => {
		const { form, answer, roles, options, verdict, button } = await openChecker(page, id);
		await answer('role.task.reset-password').click();
		await roles('actor').click();
		await options.first().click();
		await expect(verdict).toHaveCount(0);
		await button('checker.form.next').click();
		await answer('role.form.home.synced').click();
		await answer('role.form.writeback.yes').click();
		await expect(verdict).toHaveCount(0);
		await button('role.form.target.none').click();
		await expect(verdict).toHaveText(text(lang, 'role.verdict.yes'));
		await expect(form.locator('.verdict')).toBeFocused();
		expect(new URL(page.url()).hash).toContain('r=none');
		await page.goBack();
		await expect(verdict).toHaveCount(0);
	});
}

test('by keyboard: arrow keys only move, Enter answers, and a missing answer is listed in the summary', async ({ page }) => {
	const { form, roles, answer, verdict } = await openChecker(page, 'en');
	await answer('role.task.reset-password').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(roles('actor')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(form.getByRole('alert')).toBeFocused();
	await roles('actor').fill('GA');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(answer('role.form.home.cloud')).toBeFocused();
	await expect(verdict).toHaveCount(0);
});

test('a shared link opens the verdict, and changing an assumption updates it in place', async ({ page }) => {
	const { form, verdict, button } = await openChecker(page, 'en', 't=reset-password&a=helpdesk-administrator&h=cloud&r=none');
	await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	await expect(form.locator('.verdict')).toBeInViewport();
	await button('role.assumed.change').click();
	await form.getByRole('combobox', { name: text('en', 'role.field.target.own') }).selectOption('yes');
	await expect(verdict).toHaveText(text('en', 'role.verdict.no'));
	await expect.poll(() => page.url()).toContain('o=1');
});

for (const { id } of locales)
	test(`${id}: a verdict says how many assumptions it rests on, and leads to them without touching the address`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const role of ['helpdesk-administrator', 'none']) {
			await page.goto('about:blank');
			const { form, button } = await openChecker(page, id, `t=reset-password&a=user-administrator&h=cloud&r=${role}`);
			const assumed = form.locator('.assumed li');
			const said = form.locator('.rests');
			await expect(said).toBeInViewport();
			const count = await assumed.count();
			expect(count).toBeGreaterThan(1);
			await expect(said).toContainText(String(count));
			const address = page.url();
			await button('role.assumed.see').click();
			await expect(form.locator('.assumed h2')).toBeFocused();
			await expect(assumed.first()).toBeInViewport();
			expect(page.url()).toBe(address);
		}
	});

test('assumptions are text; pressed, they become controls with the focus, and the verdict stays where it is; on paper they are text', async ({
	page,
}) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('about:blank');
		const { form, button } = await openChecker(page, 'en', 't=reset-password&a=user-administrator&h=cloud&r=none');
		const change = button('role.assumed.change');
		const items = form.locator('.assumed li');
		const controls = form.locator('.assumed :is(select, input)');
		await change.scrollIntoViewIfNeeded();
		const texts = await items.allInnerTexts();
		await expect(controls).toHaveCount(0);
		for (const one of texts) expect(one).toContain(text('en', 'role.assumed.turns').replace('{{verdict}}', ''));
		const top = () => form.locator('.verdict').evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));
		const before = await top();
		await change.press('Enter');
		await expect(controls.first()).toBeFocused();
		await expect(change).toHaveAttribute('aria-expanded', 'true');
		await expect(controls).toHaveCount(texts.length);
		expect(await top()).toBe(before);
		await page.emulateMedia({ media: 'print' });
		await expect(controls.first()).toBeHidden();
		for (const one of texts) await expect(items.filter({ visible: true, hasText: one.split('\n')[0] }).first()).toBeVisible();
		await page.emulateMedia({ media: null });
		await change.click();
		await expect(controls).toHaveCount(0);
	}
});

test('when an assumption disappears with its control, the focus goes to their heading', async ({ page }) => {
	const { form, button } = await openChecker(page, 'en', 't=reset-password&a=helpdesk-administrator&h=cloud&r=none&n=app-owner');
	await button('role.assumed.change').click();
	await button('role.assumed.remove').click();
	await expect(button('role.assumed.remove')).toHaveCount(0);
	await expect(form.locator('.assumed h2')).toBeFocused();
});

test('a double click answers one question, wherever the next one comes to stand', async ({ page }) => {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const task of content.data.roleTasks.slice(0, 5)) {
			await page.goto('about:blank');
			const { form, answer } = await openChecker(page, 'en');
			await answer(`role.task.${task.id}`).dblclick();
			await expect(form.locator('.questions > .now')).toHaveAttribute('class', 'now');
			await expect(form.locator('.questions > .done')).toHaveCount(1);
			// It is written once the rules are there.
			await expect(page).toHaveURL(new RegExp(`#t=${task.id}$`));
		}
	}
});

test('an older link to the answer page leads to the checker with all its answers', async ({ page }) => {
	const path = content.data.questions.find((question) => question.id === 'who-can-reset')?.path;
	await page.goto(`${at('en', path)}?a=helpdesk-administrator&r=user-administrator`);
	await page.waitForURL(/check\/role\/#a=helpdesk-administrator&r=user-administrator/);
	await expect(page.getByRole('radio', { name: text('en', 'role.form.home.cloud') })).toBeVisible();
});

for (const { id } of coreLocales) {
	test(`${id}: a pasted tenant is counted without a request, and a corrected cell changes the verdict`, async ({ page }) => {
		const lang = langOf(id);
		const { form, fold, paste, judge, verdict, report } = await openLicenseChecker(page, id);
		await fold.click();
		await paste.fill('SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,40,Enabled\nENTERPRISEPACK,212,Enabled');
		const asked = requestsOf(page);
		await judge.click();
		await expect(verdict).toHaveText(text(lang, 'license.verdict.some'));
		await expect(report).toHaveCount(26);
		expect(asked).toEqual([]);
		await form.locator('.paste-report > details:not([open]) > summary').first().click();
		// On a phone the cell says what it is.
		await expect(form.locator('td[data-label]').first()).toHaveAttribute('data-label', /(?:：|: )$/);
		await form.getByRole('checkbox').first().check();
		await expect(verdict).toHaveText(text(lang, 'license.verdict.no'));
		expect(page.url()).not.toContain('SPB');
	});
}
