import { expect, type Locator, type Page, test } from '@playwright/test';
import { openLicenseChecker } from './license-checker.ts';
import { openChecker } from './role-checker.ts';
import { at, checkerPage, text } from './site-content.ts';

// After the last press the word of the verdict is on the screen, and before it every question. A focused box that is taller than the screen
// stays where it is, so being focused does not say that it is seen.

const screens = [
	{ width: 360, height: 740 },
	{ width: 390, height: 664 },
	{ width: 1280, height: 720 },
];

/** Expects something whole on the screen, with nothing on top of it, such as a header that stays. */
const expectSeen = (thing: Locator, what: string) =>
	expect
		.poll(
			() =>
				thing.evaluate((element) => {
					const { left, top, bottom, right } = element.getBoundingClientRect();
					if (top < 0 || bottom > innerHeight) return `from ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
					const covers = [top + 2, bottom - 2]
						.map((y) => document.elementFromPoint(Math.min(left + 8, (left + right) / 2), y))
						.filter((one) => one !== null && one !== element && !element.contains(one) && !one.contains(element));
					return covers.length > 0 ? `below ${covers[0]?.localName}.${covers[0]?.className}` : 'seen';
				}),
			{ message: what },
		)
		.toBe('seen');

const question = (form: Locator) => form.locator('.questions legend');
const topOf = (thing: Locator) => thing.evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** Answers the role checker by presses: a helpdesk administrator, and somebody with another role. */
async function pressToNo(page: Page) {
	const { form, answer, roles, options, button, verdict } = await openChecker(page, 'en');
	await answer('role.task.reset-password').click();
	await expectSeen(question(form), 'the question about own roles');
	await roles('actor').click();
	await roles('actor').fill('helpdesk');
	await options.first().click();
	await button('checker.form.next').click();
	await expectSeen(question(form), 'the question about the account');
	await answer('role.form.home.cloud').click();
	await expectSeen(question(form), 'the question about their roles');
	await roles('target').click();
	await roles('target').fill('user admin');
	await options.first().click();
	await button('checker.form.show').click();
	await expect(verdict).toHaveText(text('en', 'role.verdict.no'));
	return { form, verdict, roles, button };
}

for (const screen of screens) {
	const size = `${screen.width} × ${screen.height}`;

	test(`${size}: the last press shows the word of a No`, async ({ page }) => {
		await page.setViewportSize(screen);
		const { form, verdict } = await pressToNo(page);
		await expectSeen(verdict, 'the word');
		await expect(form.locator('.verdict')).toBeFocused();
	});

	test(`${size}: the last key shows the word of a No`, async ({ page }) => {
		await page.setViewportSize(screen);
		const { form, verdict, roles, button } = await pressToNo(page);
		await form.locator('.case').getByRole('button').nth(3).press('Enter');
		await expectSeen(question(form), 'the question about their roles again');
		await expect(roles('target')).toBeFocused();
		await button('checker.form.show').press('Enter');
		await expectSeen(verdict, 'the word');
	});

	test(`${size}: the last press shows the word of the licences`, async ({ page }) => {
		await page.setViewportSize(screen);
		const { form, verdict } = await openLicenseChecker(page, 'en', '');
		for (const key of ['license.what.cloud_sspr_reset', 'license.form.user.cloud']) {
			await expectSeen(question(form), key);
			await form
				.getByRole('radio', { name: text('en', key) })
				.first()
				.click();
		}
		await form.getByRole('combobox').fill('business basic');
		await form.getByRole('option').first().click();
		await form.getByRole('button', { name: text('en', 'checker.form.show') }).click();
		await expect(verdict).toHaveText(text('en', 'license.verdict.conditional'));
		await expectSeen(verdict, 'the word');
	});

	test(`${size}: a shared link and Back show the word, a changed assumption leaves it where it is`, async ({ page }) => {
		await page.setViewportSize(screen);
		const { form, verdict, button } = await openChecker(page, 'en', 't=reset-password&a=helpdesk-administrator&h=cloud&r=none');
		await expectSeen(verdict, 'the word of a link');
		await button('role.assumed.change').click();
		const own = form.getByRole('combobox', { name: text('en', 'role.field.target.own') });
		await own.scrollIntoViewIfNeeded();
		const [control, word] = [await topOf(own), await topOf(verdict)];
		await own.selectOption('yes');
		await expect(verdict).toHaveText(text('en', 'role.verdict.no'));
		// Where the verdict is seen its word stays; where it is not, the control does.
		const moved = async () => (screen.width > 1000 ? (await topOf(verdict)) - word : (await topOf(own)) - control);
		await expect.poll(async () => Math.abs(await moved())).toBeLessThanOrEqual(2);
		await page.goBack();
		await expect(verdict).toHaveText(text('en', 'role.verdict.yes'));
		await expectSeen(verdict, 'the word after Back');
		await form.locator('.case').getByRole('button').first().click();
		await expectSeen(question(form), 'the first question again');
	});

	test(`${size}: Back from a verdict shows the question`, async ({ page }) => {
		await page.setViewportSize(screen);
		const { form } = await pressToNo(page);
		await page.goBack();
		await expectSeen(question(form), 'the last question');
		// Asked of the page: page.goForward() does nothing while the browser has not noticed yet that the page went back.
		await page.evaluate(() => history.forward());
		await expect(page).toHaveURL(/r=user-administrator/);
		await expectSeen(form.locator('.verdict-word'), 'the word');
	});

	test(`${size}: what expires first is on the screen after a paste`, async ({ page }) => {
		await page.setViewportSize(screen);
		await page.clock.setFixedTime(new Date('2026-11-29T00:00:00Z'));
		await page.goto(at('en', checkerPage('expiry')));
		await page.locator('astro-island:not([ssr]) .paste').waitFor();
		const secret = (name: string, endDateTime: string) => ({
			...{ appId: `6ea24599-5818-4c9e-b0a4-${name.padStart(12, '0')}`, displayName: name },
			passwordCredentials: [{ keyId: `23ba0570-21ea-48df-b52b-${name.padStart(12, '0')}`, displayName: 'ends now', endDateTime }],
		});
		await page.locator('textarea').fill(JSON.stringify([secret('100', '2026-11-20T00:00:00Z'), secret('200', '2026-12-20T00:00:00Z')]));
		await page.getByRole('button', { name: text('en', 'expiry.paste-form.judge') }).click();
		const headline = page.locator('.expiry-report > h2');
		await expect(headline).toBeFocused();
		await expectSeen(headline, 'the first sentence');
		await expect(page.locator('.credentials h3')).toHaveText(['100', '200']);
		await page.locator('.filters > summary').click();
		await page.getByRole('combobox', { name: text('en', 'expiry.report.filter.state') }).selectOption('expired');
		await expect(page.locator('.credentials h3')).toHaveText(['100']);
		await headline.getByRole('button', { name: '200' }).click();
		await expect(page.locator('.credentials h3')).toHaveText(['200']);
		await expect(page.locator('.credentials h3').first()).toBeFocused();
		await expect(page.locator('.filters > summary')).toContainText(text('en', 'expiry.state.due-30'));
		await expectSeen(page.locator('.credentials h3', { hasText: '200' }), 'the app that is first');
		await expect(page.locator('.credentials q').first()).toHaveText('ends now');
	});
}
