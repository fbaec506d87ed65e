import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { details, owned, p1, pascal, subscribed } from '../src/testing/license-pastes.ts';
import { hold } from './hold.ts';
import { openLicenseChecker, requestsOf } from './license-checker.ts';
import { content, locales, text } from './pages.ts';

const features = content.data.features.length;
const markup = '<img src=x onerror="document.title=1">';
const tenant = JSON.stringify(subscribed(owned('AAD_PREMIUM', [p1]), owned('ENTERPRISEPACK', []), owned(markup, [])));

async function openPaste(page: Page, locale: string) {
	const checker = await openLicenseChecker(page, locale);
	await checker.fold.click();
	await checker.paste.waitFor();
	return checker;
}

/** Everything that a paste could leave behind. */
const traces = (page: Page) =>
	page.evaluate(() => JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.length, history.state]));

for (const { id, lang } of locales) {
	test(`${id}: what a tenant printed becomes a table, and nothing of it leaves the page or stays`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { paste, judge, report, form, button } = await openPaste(page, id);
		await page.waitForLoadState('networkidle');
		const before = await traces(page);
		const addresses = requestsOf(page);
		await paste.fill(tenant);
		await judge.click();
		await expect(report).toHaveCount(features + 1);
		await expect(form.locator('.paste h3')).toBeFocused();
		const row = report.filter({ hasText: text(lang, 'license.feature.hybrid_sspr_reset_writeback') });
		await expect(row).toContainText('AAD_PREMIUM');
		await expect(row).toContainText(text(lang, 'table.verdict.yes'));
		await expect(form.locator('.paste .notice')).toContainText(markup);
		await expect(form.locator('.paste')).not.toContainText(/license\.|checker\.|\{\{/);
		await expect(page.locator('.paste img')).toHaveCount(0);
		const downloading = page.waitForEvent('download');
		await button('license.report.csv').click();
		const download = await downloading;
		const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
		expect(lines[0]).toBe(
			`\ufeff${['feature', 'verdict', 'decided-by', 'why'].map((column) => text(lang, `license.report.${column}`)).join(',')}`,
		);
		expect(lines).toHaveLength(features + 3);
		await button('checker.copy.markdown').click();
		await expect(form.getByText(text(lang, 'checker.copy.markdown-done'))).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\\<img src=x');
		expect(addresses.filter((address) => !address.startsWith('blob:'))).toEqual([]);
		expect(await traces(page)).toBe(before);
		await button('checker.paste.clear').click();
		await expect(paste).toHaveValue('');
		await expect(report).toHaveCount(0);
		await page.reload();
		await expect(page.locator('form.checker')).not.toContainText('AAD_PREMIUM');
	});
}

test('every shape that a tenant prints is read; what is none says what was expected', async ({ page }) => {
	const { paste, judge, report, form } = await openPaste(page, 'en');
	const list = 'SkuPartNumber : AAD_PREMIUM\nSkuId : 078d2b04-f1bd-4111-bbd4-b4b1b354cef4\nConsumedUnits : 4';
	const shapes: [text: string, scope: 'user' | 'tenant'][] = [
		[tenant, 'tenant'],
		[
			JSON.stringify(details('x', { skuPartNumber: 'AAD_PREMIUM', skuId: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4', servicePlans: [p1] })),
			'user',
		],
		[JSON.stringify(pascal(owned('AAD_PREMIUM', [p1]))), 'tenant'],
		[list.replaceAll('\n', '\r\n'), 'tenant'],
		['Microsoft Entra ID P1\nOffice 365 E3', 'tenant'],
	];
	for (const [shape, scope] of shapes) {
		await paste.fill(shape);
		await judge.click();
		await expect(form.locator('.paste h3')).toContainText(text('en', `license.report.${scope}`).split('{{')[0] ?? '');
		await expect(report.filter({ hasText: 'Microsoft Entra ID P1' }).first()).toBeVisible();
	}
	for (const [wrong, problem] of [
		['hello\nworld', 'not-recognized'],
		['', 'empty'],
		['{"value":[{"skuPartNumber":', 'broken-json'],
	] as const) {
		await paste.fill(wrong);
		await judge.click();
		await expect(form.getByRole('status').filter({ hasText: text('en', `license.paste.${problem}`) })).toBeVisible();
		await expect(report).toHaveCount(0);
		await expect(form.getByText(text('en', 'license.paste-form.command.tenant'), { exact: true })).toBeVisible();
	}
});

test('a paste of 5 MB is read while the page goes on', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	// Reading is held back until the button has reacted, on fast machines too.
	const worker = await hold(page, '**/_astro/paste-worker*.js');
	const { paste, judge, form, button } = await openPaste(page, 'en');
	await page.evaluate(() => {
		const skus = Array.from({ length: 100_000 }, (_, place) => `{"skuPartNumber":"CONTOSO_${place}","consumedUnits":1}`);
		return navigator.clipboard.writeText(`{"value":[${skus.join(',')}]}`);
	});
	await paste.focus();
	await page.keyboard.press('Control+V');
	await expect(paste).toHaveValue(/^\{"value":\[.{1000,3000}…$/);
	await expect(form.getByText(text('en', 'checker.paste.long'))).toBeVisible();
	await judge.click();
	await expect(form.getByText(text('en', 'license.paste-form.reading'))).toBeVisible();
	// Meanwhile the page reacts to a click.
	await page.getByRole('combobox', { name: text('en', 'license.form.feature') }).selectOption('cloud_sspr_reset');
	await expect(page.locator('.result h3')).toHaveText(text('en', 'license.verdict.any-no'));
	await expect(form.getByText(text('en', 'license.paste-form.reading'))).toBeVisible();
	worker();
	await expect(form.locator('.paste h3')).toContainText('100000', { timeout: 60_000 });
	expect(page.workers().map((one) => one.url())).toEqual([expect.stringContaining('paste-worker')]);
	await button('checker.paste.clear').click();
	await expect(paste).toBeEditable();
});

test('what cannot be loaded says so, and can be tried again: rules, texts, products, paste', async ({ page }) => {
	const blocked = new Set([
		'**/checkers/license.*.json',
		'**/_astro/products.*.js',
		'**/_astro/LicensePaste.*.js',
		'**/_astro/paste-worker*.js',
	]);
	for (const address of blocked) await page.route(address, (route) => (blocked.has(address) ? route.abort() : route.continue()));
	const { feature, verdict, again, licences, options, fold, paste, judge, report } = await openLicenseChecker(page, 'en');
	const mend = async (address: string) => {
		await expect(again.first()).toBeVisible();
		blocked.delete(address);
		await again.first().click();
	};
	await feature.selectOption('cloud_sspr_reset');
	await mend('**/checkers/license.*.json');
	await expect(verdict).toHaveText(text('en', 'license.verdict.any-no'));
	await licences.fill('ENTERPRISEPACK');
	await mend('**/_astro/products.*.js');
	await licences.click();
	await expect(options.first()).toContainText('Office 365 E3');
	await options.first().click();
	await fold.click();
	await mend('**/_astro/LicensePaste.*.js');
	await paste.fill('AAD_PREMIUM');
	await judge.click();
	await mend('**/_astro/paste-worker*.js');
	await expect(report).toHaveCount(features + 1);
});
