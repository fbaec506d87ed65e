import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { tooWide } from './laid-out.ts';
import { at, content, coreLocales, locales, text } from './site-content.ts';

const ways = Object.keys(content.data.flows);
const visible = '.guided .step:visible';
const step = (page: Page) => page.locator(visible);
/** Waits for the flow's script, which handles focus, checkers and copying. */
const live = (page: Page) => expect(page.locator('.guided[data-live]')).toBeVisible();

for (const { id } of locales) {
	test(`${id}: a flow shows one step, keeps its address, and goes back`, async ({ page }) => {
		await page.goto(at(id, 'find-out/reset'));
		await live(page);
		await expect(step(page)).toHaveCount(1);
		await page.locator('a[href="#sees.grey"]:visible').click();
		await expect(step(page)).toHaveAttribute('id', 'sees.grey');
		await expect(page.locator(`${visible} h2`)).toBeFocused();
		await page.locator('a[href="#who.group"]:visible').click();
		await expect(step(page)).toHaveClass(/outcome/);
		await expect(page.locator(`${visible} .so-far li`)).toHaveCount(2);
		await page.reload();
		await expect(step(page)).toHaveAttribute('id', 'who.group');
		await page.goBack();
		await expect(step(page)).toHaveAttribute('id', 'sees.grey');
	});
}

for (const { id, lang } of coreLocales) {
	test(`${id}: a question that a checker decides is answered in the page, and the link restores the verdict`, async ({ page }) => {
		await page.goto(at(id, 'find-out/sspr', 'users.cloud'));
		await live(page);
		await page.getByRole('link', { name: text(lang, 'flow.ask.license') }).click();
		const checker = page.locator('.guided .checker');
		await expect(checker).toBeVisible();
		// Answers are not asked for again: the first open question is the last one, which roles they have.
		await expect(checker.locator('.questions form')).toHaveCount(1);
		await checker.getByRole('combobox').fill('Business Standard');
		await checker.getByRole('option').first().click();
		await checker.locator('.questions form button[type=submit]').click();
		await expect(checker.locator('.verdict')).toBeVisible();
		await page.getByRole('link', { name: text(lang, 'flow.go') }).click();
		await expect(step(page)).toHaveAttribute('id', 'cloud-enough.yes');
		await expect(page.locator(`${visible} .verdict`)).toBeVisible();
		await expect(page.locator(`${visible} .verdict`)).toContainText(text(lang, 'checker.rule'));
		await page.reload();
		await expect(page.locator(`${visible} .verdict`)).toBeVisible();
	});

	test(`${id}: steps of a flow pass axe in both themes and fit a phone`, async ({ page }) => {
		for (const colorScheme of ['light', 'dark'] as const)
			for (const hash of ['', '#sees.grey', '#who.role', '#covers.no']) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width: 320, height: 700 });
				await page.goto(at(id, 'find-out/reset') + hash);
				expect(await violations(page)).toEqual([]);
				expect(await tooWide(page)).toBeLessThanOrEqual(0);
			}
	});
}

test('the language switch leads to the same step in the other language', async ({ page }) => {
	for (const way of ways) {
		const [last] = content.data.flows[way]?.nodes.slice(-1) ?? [];
		const [answer = ''] = Object.keys(last?.answers ?? {});
		// The language switch keeps the step only once the page's scripts have loaded.
		await page.goto(at('en', `find-out/${way}`, `${last?.id}.${answer}`), { waitUntil: 'networkidle' });
		await live(page);
		await page
			.locator('.languages a[lang="zh-TW"]')
			.first()
			.evaluate((link: HTMLAnchorElement) => link.click());
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
		await expect(step(page)).toHaveAttribute('id', `${last?.id}.${answer}`);
	}
});

test('by keyboard alone from the first question to an outcome and back', async ({ page }) => {
	await page.goto(at('en', 'find-out/sign-in', 'sees.locked'));
	await live(page);
	await page.locator(`${visible} h2`).evaluate((heading: HTMLElement) => {
		heading.tabIndex = -1;
		heading.focus();
	});
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(step(page)).toHaveClass(/outcome/);
	await expect(page.locator(`${visible} h2`)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator(`${visible} .acts .go`)).toBeFocused();
	// Shift+Tab leads back to the answers that can be changed.
	await page.keyboard.press('Shift+Tab');
	await expect(page.locator(`${visible} .so-far a`).last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(step(page)).toHaveAttribute('id', 'sees.locked');
});

test('a screen reader announces the number of the question, the answers so far, and what can be changed', async ({ page }) => {
	await page.goto(at('en', 'find-out/reset', 'sees.grey'));
	await expect(step(page)).toMatchAriaSnapshot(`
    - paragraph: /Question 2 of at most 3/
    - list:
      - listitem:
        - link /What do you see.*Reset password is greyed out Change/
    - heading /Who is/ [level=2]
  `);
});

test('the copied text contains questions, answers, outcome, sources and the address', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(at('en', 'find-out/sign-in', 'lock.support'));
	await page.locator('[data-does=flow-ticket]:visible').click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#lock.support');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const outcome = content.data.flows['sign-in']?.outcomes.find(({ id }) => id === 'disabled');
	const sources = content.data.sources.filter(({ id }) => outcome?.sources.includes(id));
	for (const part of [
		'Which words do you see?',
		'What happens?',
		'switched off',
		...sources.flatMap(({ title, address }) => [title, address]),
	])
		expect(copied).toContain(part);
});

test('an outcome is printed alone, a question with the whole tree', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(at('en', 'find-out/sign-in', 'lock.support'));
	await expect(step(page)).toHaveCount(1);
	await page.goto(at('en', 'find-out/takeover'));
	expect(await step(page).count()).toBeGreaterThan(10);
});

test('right to left, progress and answers start at the right', async ({ page }) => {
	await page.goto(at('en', 'find-out/reset', 'sees.grey'));
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('[dir]')) element.setAttribute('dir', 'rtl');
	});
	const [dot, answer, box] = await Promise.all(
		['.progress i >> nth=0', '.so-far b', '.progress'].map((part) => page.locator(`${visible} ${part}`).boundingBox()),
	);
	expect(Math.round((dot?.x ?? 0) + (dot?.width ?? 0))).toBe(Math.round((box?.x ?? 0) + (box?.width ?? 0)));
	expect((answer?.x ?? 0) + (answer?.width ?? 0)).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) / 2);
	expect(await tooWide(page)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const way of ways)
		test(`the flow "${way}" leads from its first question to an outcome`, async ({ page }) => {
			await page.goto(at('en', `find-out/${way}`));
			for (let asked = 0; asked < 6 && (await page.locator('.guided .outcome:visible').count()) === 0; asked++)
				await page.locator(`${visible} .sym a`).first().click();
			await expect(page.locator('.guided .outcome:visible .acts .btn').first()).toBeVisible();
		});

	test('a question that a checker decides leads to the checker’s page with the answers so far', async ({ page }) => {
		await page.goto(at('en', 'find-out/sspr', 'users.cloud'));
		const link = page.getByRole('link', { name: text('en', 'flow.ask.license') });
		expect(await link.getAttribute('href')).toMatch(/check\/license\/#f=cloud_sspr_reset&u=cloud$/);
	});
});
