import { expect, test } from '@playwright/test';
import { locales, text } from './pages.ts';
import { checkerOn, expected, openChecker, role } from './role-checker.ts';

const yes = 'a=helpdesk-administrator';
const five = 'u=entra-admin-center&a=helpdesk-administrator&ae=global-administrator&s=unit-with-user&r=groups-administrator&h=synced&w=yes';

for (const { id, lang } of locales) {
	test(`${id}: from the task to a verdict by keyboard alone`, async ({ page }) => {
		const { task, actor, target, options, chosen, verdict } = await openChecker(page, id);
		const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
		await task.focus();
		await press('ArrowDown', 'ArrowUp', 'Tab');
		await expect(actor).toBeFocused();
		await page.keyboard.type('helpdesk');
		await press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await press('Enter');
		await expect(verdict).toHaveText(text(lang, 'role.verdict.yes'));
		await expect(actor).toBeFocused();
		await press('Tab');
		await page.keyboard.type('user adm');
		await press('Escape');
		await expect(options).toHaveCount(0);
		await expect(target).toHaveValue('user adm');
		await press('ArrowDown', 'Enter');
		await expect(verdict).toHaveText(text(lang, 'role.verdict.no'));
		await press('Shift+Tab', 'Enter');
		await expect(chosen('target')).toHaveCount(0);
		await expect(target).toBeFocused();
		await expect(verdict).toHaveText(text(lang, 'role.verdict.yes'));
		// Enter in an empty field asks for the answer, which then has the focus.
		await press('Enter');
		await expect(verdict).toBeFocused();
	});

	test(`${id}: everything has a name, and what changes is said`, async ({ page }) => {
		const { form, task, actor, target, options, fold, button } = await openChecker(page, id);
		await expect(task).toBeVisible();
		await expect(target).toHaveAccessibleDescription(text(lang, 'role.form.target.hint'));
		await actor.fill('reports');
		const list = form.getByRole('listbox', { name: text(lang, 'role.form.actor') });
		await expect(list.getByRole('option', { name: role('reports-reader').name, exact: true })).toBeVisible();
		await options.first().click();
		await expect(form.getByRole('status').filter({ hasText: text(lang, 'role.verdict.no') })).toHaveCount(1);
		await fold('role.form.special').click();
		for (const group of ['about-user', 'about-you'])
			await expect(form.getByRole('group', { name: text(lang, `role.form.${group}`) })).toBeVisible();
		await form.getByRole('checkbox', { name: text(lang, 'role.field.target.own') }).check();
		await fold('checker.form.paste').click();
		const pasted = form.getByRole('textbox', { name: text(lang, 'checker.paste.label') });
		await expect(pasted).toHaveAccessibleDescription(text(lang, 'checker.paste.privacy'));
		await button('checker.copy.link').focus();
		const unnamed = await form.locator('input, select, textarea, button').evaluateAll((all) =>
			all.filter((element) => {
				const { labels } = element as HTMLInputElement;
				return !element.ariaLabel && !element.textContent?.trim() && !labels?.[0]?.textContent?.trim();
			}),
		);
		expect(unnamed).toEqual([]);
	});

	test(`${id}: a link with five conditions gives the same answer`, async ({ page }) => {
		const { verdict, enough, form } = await openChecker(page, id, five);
		const { verdict: right, enough: names } = expected(five);
		await expect(verdict).toHaveText(text(lang, `role.verdict.${right}`));
		await expect(enough).toHaveText(names);
		expect(names.length).toBeGreaterThan(1);
		// The form and the list of what was asked show the conditions.
		await expect(form.locator('summary').first()).toContainText('5');
		await expect(form.locator('dl > div')).toHaveCount(8);
		// The question is kept when the language is switched.
		const other = page.locator('.languages a').first();
		await other.click();
		await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
		const there = checkerOn(page, (await page.locator('html').getAttribute('lang')) ?? '');
		await expect(there.enough).toHaveText(names);
	});
}

test('a role is found by any of its names', async ({ page }) => {
	const helpdesk = role('helpdesk-administrator');
	const chinese = helpdesk.names?.['zh-TW'] ?? '';
	const { actor, options } = await openChecker(page, 'zh-tw');
	const cases: [typed: string, ...found: string[]][] = [
		[chinese, helpdesk.name],
		[chinese.slice(0, 2), helpdesk.name],
		['helpdesk', helpdesk.name],
		[
			'Password Admin',
			role('password-administrator').name,
			role('authentication-extensibility-password-administrator').name,
			helpdesk.name,
		],
		['company administrator', role('global-administrator').name],
		[helpdesk.templateId ?? '', helpdesk.name],
		[helpdesk.templateId?.slice(0, 8) ?? '', helpdesk.name],
	];
	for (const [typed, ...found] of cases) {
		await actor.fill(typed);
		// A role of the tenant's own is offered last.
		await expect(options.locator('[lang=en]'), typed).toHaveText([...found, text('zh-TW', 'role.custom-role')]);
	}
});

test('what was typed and not chosen is asked about, not lost', async ({ page }) => {
	const { form, actor, target, button, verdict, fold, options } = await openChecker(page, 'en');
	await target.click();
	await page.keyboard.type('nonsense');
	await button('checker.form.show').click();
	const errors = form.getByRole('alert');
	await expect(errors).toBeFocused();
	await errors.getByRole('button').click();
	await expect(target).toBeFocused();
	await expect(target).toHaveValue('nonsense');
	await target.fill('');
	await expect(errors).toHaveCount(0);
	// A name typed in full is a choice, and the press of the button is not lost when the field closes below it.
	await actor.click();
	await page.keyboard.type(role('user-administrator').name);
	await button('checker.form.show').click();
	await expect(verdict).toBeFocused();
	// Also in a field that was folded away again.
	await fold('role.form.special').click();
	const eligible = form.getByRole('combobox', { name: text('en', 'role.field.actor.eligible') });
	await eligible.fill('nobody');
	await fold('role.form.special').click();
	await button('checker.form.show').click();
	await errors.getByRole('button').click();
	await expect(eligible).toBeFocused();
	await eligible.fill('global');
	await options.first().click();
	await expect(errors).toHaveCount(0);
});

test('an address with mistakes is used as far as it can be; Back, Forward and starting over', async ({ page }) => {
	const { form, target, options, verdict, button, actor } = await openChecker(
		page,
		'en',
		`${yes}&zz=<b>1</b>&r=nobody-administrator&h=%E0%A4%A&__proto__=1`,
	);
	await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	const notice = form.getByRole('status').filter({ hasText: 'nobody-administrator' });
	for (const part of ['zz=', '%E0%A4%A', '__proto__=1']) await expect(notice).toContainText(part);
	await target.fill('user administrator');
	await target.press('Enter');
	await expect(verdict).toHaveText(text('en', 'role.verdict.no'));
	await expect.poll(() => new URL(page.url()).search).toBe(`?${yes}&r=user-administrator`);
	await expect(notice).toHaveCount(0);
	await page.goBack();
	await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
	await page.goForward();
	await expect(verdict).toHaveText(text('en', 'role.verdict.no'));
	await actor.fill('half typed');
	await button('checker.form.start-over').click();
	await expect(verdict).toHaveCount(0);
	await expect(actor).toHaveValue('');
	await expect(form.getByText(text('en', 'role.form.empty'))).toBeVisible();
	await expect.poll(() => new URL(page.url()).search).toBe('');
	await page.goBack();
	await expect(verdict).toHaveText(text('en', 'role.verdict.no'));
	await expect(options).toHaveCount(0);
});
