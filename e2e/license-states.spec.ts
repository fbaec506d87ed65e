import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { tooWide } from './laid-out.ts';
import { licenseCheckerOn, licensePage, openLicenseChecker, requestsOf } from './license-checker.ts';
import { at, content, locales, text } from './pages.ts';

/** Pages with the short form, and what it starts with. */
const shortForms = {
	'users/reset-errors': 'cloud_sspr_reset',
	'admins/reset-fails': 'admin_reset_synced_user_writeback',
	'admins/enable-self-service-reset': 'cloud_sspr_reset',
	'admins/on-premises-integration-missing': 'hybrid_sspr_reset_writeback',
	'admins/banned-passwords': 'custom_banned_passwords',
};

for (const { id, lang } of locales) {
	test(`${id}: every state is accessible in light and dark, and prints its answer`, async ({ page }) => {
		const { form, feature, licences, options, fold, paste, judge, report, verdict } = await openLicenseChecker(page, id);
		const check = async (state: string) => {
			// Colours are the same in every language.
			for (const colorScheme of id === locales[0]?.id ? (['light', 'dark'] as const) : (['light'] as const)) {
				await page.emulateMedia({ colorScheme });
				await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme);
				const found = await violations(page, { within: 'form.checker', rules: colorScheme === 'light' ? 'all' : 'colours' });
				expect(found, `${state}, ${colorScheme}`).toEqual([]);
			}
		};
		await check('empty');
		await feature.selectOption('cloud_sspr_reset');
		await licences.fill('office 365');
		await expect(options.nth(3)).toBeVisible();
		await licences.press('ArrowDown');
		await check('list open');
		await options.first().click();
		await expect(verdict).toBeVisible();
		await fold.click();
		await paste.fill('AAD_PREMIUM\nCONTOSO_SPECIAL');
		await judge.click();
		await expect(report).toHaveCount(content.data.features.length + 1);
		await check('answer and report');
		await paste.fill('hello');
		await judge.click();
		await expect(form.getByText(text(lang, 'license.paste.not-recognized'))).toBeVisible();
		await licences.fill('nonsense');
		await form.getByRole('button', { name: text(lang, 'checker.form.show') }).click();
		await expect(form.getByRole('alert')).toBeFocused();
		await check('problems');
		await page.emulateMedia({ media: 'print' });
		await expect(form.locator('.verdict')).toBeVisible();
		await expect(form.locator('.share')).toBeHidden();
	});
}

test('nothing is asked for before the checker is near; the short form asks for its feature and leads to the whole checker', async ({
	page,
}) => {
	const addresses = requestsOf(page);
	await page.setViewportSize({ width: 1000, height: 120 });
	await page.goto(at('en', 'admins/reset-fails'));
	await page.waitForLoadState('networkidle');
	expect(addresses.filter((address) => /LicenseChecker|products|\/checkers\/|engine/.test(address))).toEqual([]);
	await page.setViewportSize({ width: 1000, height: 800 });
	for (const [path, feature] of Object.entries(shortForms)) {
		const checker = await openLicenseChecker(page, 'en', '', path);
		await expect(checker.feature).toHaveValue(feature);
		await expect(checker.fold).toHaveCount(0);
		await checker.button('checker.form.show').click();
		await expect(checker.verdict).toHaveText(text('en', 'license.verdict.any-no'));
		expect(new URL(page.url()).search).toBe('');
	}
	await page.getByRole('link', { name: text('en', 'license.form.whole') }).click();
	await page.waitForURL(`**${at('en', licensePage)}?f=custom_banned_passwords`);
	const whole = licenseCheckerOn(page, 'en');
	await whole.form.scrollIntoViewIfNeeded();
	await expect(whole.verdict).toHaveText(text('en', 'license.verdict.any-no'));
});

test('on a phone a report is cards, and nothing runs off the edge', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { fold, paste, judge, report } = await openLicenseChecker(page, 'en', 'f=cloud_sspr_reset&l=o365_e3');
	await fold.click();
	await paste.fill(`AAD_PREMIUM\n${'CONTOSO_'.repeat(12)}`);
	await judge.click();
	await expect(report.nth(1)).toBeVisible();
	expect(await tooWide(page)).toBeLessThanOrEqual(0);
	const why = report.nth(1).getByRole('cell').last();
	expect((await why.boundingBox())?.width).toBeGreaterThan(250);
	const small = await page
		.locator('form.checker :is(button, select, summary, input)')
		.evaluateAll((all) =>
			all.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24).map((element) => element.outerHTML),
		);
	expect(small).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { id, lang } of locales) {
		test(`${id}: every feature and every edition stands there, one opens at a time`, async ({ page }) => {
			await page.goto(at(id, licensePage));
			await expect(page.locator('form.checker')).toBeHidden();
			await expect(page.getByText(text(lang, 'checker.no-script'))).toBeVisible();
			const { features, editions } = content.data;
			// One feature, with a verdict for each edition.
			for (const { id: feature, cells } of features) {
				const detail = page.locator(`[id="${feature}"]`);
				await expect(detail).toHaveCount(1);
				await expect(detail.locator('dd')).toHaveCount(cells.length);
			}
			// One edition, with a verdict for each feature; opening one closes the one before.
			const folds = page.locator('details[name=edition]');
			await expect(folds).toHaveCount(editions.length);
			for (const place of [0, editions.length - 1]) {
				await folds.nth(place).locator('summary').click();
				await expect(folds.nth(place).locator('li a').first()).toBeVisible();
				expect(await folds.nth(place).locator('li a').count()).toBe(features.length);
				await expect(page.locator('details[name=edition][open]')).toHaveCount(1);
			}
			// A link to a feature opens it.
			await folds.last().locator('li a').first().click();
			await expect(page.locator(':target')).toBeVisible();
		});
	}
});
