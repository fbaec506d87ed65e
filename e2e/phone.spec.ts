import { expect, test } from '@playwright/test';
import { tooWide } from './laid-out.ts';
import { openChecker } from './role-checker.ts';
import { coreSearched, openSearch, queries } from './search-pages.ts';
import { allPages, at, content, coreLocales, locales } from './site-content.ts';

// A higher device pixel ratio takes longer to paint and gives the same layout.
test.use({ deviceScaleFactor: 1 });

const questions = new Set(content.data.questions.map(({ path }) => path));

for (const { id } of locales) {
	test(`${id}: every page fits on a phone, and every question shows its whole short answer on the first screen`, async ({ page }) => {
		for (const { address, path } of allPages.filter(({ locale }) => locale === id)) {
			await page.goto(address);
			expect.soft(await tooWide(page), address).toBeLessThanOrEqual(0);
			if (!questions.has(path)) continue;
			const box = await page.locator('.lead').boundingBox();
			expect.soft((box?.y ?? 0) + (box?.height ?? 0), address).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
		}
	});
}

for (const { id } of coreLocales) {
	test(`${id}: the menu opens, and leads to another answer`, async ({ page }) => {
		await page.goto(at(id, 'users/locked-out'));
		await page.locator('.menubtn').click();
		const link = page.locator(`.menu a[href="${at(id, 'users/change-password')}"]`);
		await link.click();
		await page.waitForURL(`**${at(id, 'users/change-password')}`);
	});
}

test('the role checker works by touch, fits when everything is expanded, and has no small targets', async ({ page }) => {
	const { form, answer, roles, options, button, verdict } = await openChecker(page, 'zh-tw');
	await answer('role.task.reset-password').tap();
	await roles('actor').tap();
	await options.nth(1).tap();
	await button('checker.form.next').tap();
	await answer('role.form.home.cloud').tap();
	await button('role.form.target.none').tap();
	await expect(verdict).toBeVisible();
	for (const summary of await form.locator('summary').all()) await summary.tap();
	expect(await tooWide(page)).toBeLessThanOrEqual(0);
	const small = await form.locator('button, select, input[role=combobox], summary, .tick').evaluateAll((all) =>
		all.flatMap((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width >= 24 && height >= 24 ? [] : [`${element.outerHTML.slice(0, 60)} ${width}x${height}`];
		}),
	);
	expect(small).toEqual([]);
});

for (const { id, lang } of coreSearched) {
	test(`${id}: the search fills the screen, fits, and has no small targets`, async ({ page }) => {
		const { dialog, field, options } = await openSearch(page, id, lang);
		await field.fill(queries[id]?.query ?? '');
		// An empty field shows results too.
		await expect(options.first()).toHaveAttribute('href', new RegExp(queries[id]?.path ?? ''));
		expect(await dialog.evaluate((element) => element.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		const small = await dialog
			.locator('button, input, [role=option]')
			.evaluateAll((all) => all.filter((element) => element.getBoundingClientRect().height < 24).map((element) => element.outerHTML));
		expect(small).toEqual([]);
		await options.first().tap();
		await expect(page).toHaveURL(new RegExp(at(id, queries[id]?.path ?? '')));
	});
}
