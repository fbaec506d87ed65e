import { expect, test } from '@playwright/test';
import { langOf, openLicenseChecker, product, requestsOf } from './license-checker.ts';
import { content, locales, text } from './pages.ts';

const cloud = 'cloud_sspr_reset';
const hybrid = 'hybrid_sspr_reset_writeback';
const edition = (id: string) => content.data.editions.find((entry) => entry.id === id)?.name ?? '';

for (const { id, lang } of locales) {
	test(`${id}: what something takes is answered without choosing a licence; the verdicts; by keyboard alone`, async ({ page }) => {
		const { feature, user, licences, options, chosen, verdict, form } = await openLicenseChecker(page, id);
		const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
		await expect(form.getByText(text(lang, 'license.form.empty'))).toBeVisible();
		await feature.focus();
		await press('ArrowDown', 'ArrowDown');
		await expect(feature).toHaveValue(cloud);
		await expect(verdict).toHaveText(text(lang, 'license.verdict.any-no'));
		await expect(form.locator('.verdict ol').first()).toContainText(edition('m365_business_standard'));
		await press('Tab', 'Tab');
		await expect(licences).toBeFocused();
		await page.keyboard.type('business standard');
		await press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await press('Enter');
		await expect(verdict).toHaveText(text(lang, 'license.verdict.yes'));
		await expect(chosen).toHaveCount(1);
		// For the other kind of user, the matching feature for that kind is answered.
		await press('Shift+Tab', 'Shift+Tab');
		await expect(user).toBeFocused();
		await user.selectOption('synced');
		await expect(verdict).toHaveText(text(lang, 'license.verdict.no'));
		await expect(form.getByText(text(lang, `license.feature.${hybrid}`)).last()).toBeVisible();
		await feature.selectOption('admin_own_sspr_synced_writeback');
		await licences.fill('P1');
		await licences.press('Enter');
		await options.first().click();
		await expect(verdict).toHaveText(text(lang, 'license.verdict.conditional'));
		await licences.press('Enter');
		await expect(verdict).toBeFocused();
		await expect(form).not.toContainText(/license\.|checker\.|\{\{/);
	});
}

test('a licence is found by its names, its string id and its GUID; the table of products comes only when it is looked for', async ({
	page,
}) => {
	const addresses = requestsOf(page);
	const { licences, options, chosen } = await openLicenseChecker(page, 'en', `f=${cloud}`);
	await licences.fill('p1');
	await expect(options.first()).toContainText(edition('entra_p1'));
	expect(addresses.filter((address) => address.includes('products'))).toEqual([]);
	const old = (name: string) => text('en', 'license.form.formerly').replace('{{name}}', name);
	const cases: [typed: string, ...shown: string[]][] = [
		['Azure AD Premium P1', edition('entra_p1'), old('Azure AD Premium P1')],
		['Secure Productive Enterprise E3', 'Microsoft 365 E3'],
		['Office 365 Business Premium', edition('m365_business_standard'), old('Office 365 Business Premium')],
		['ENTERPRISEPACK', edition('o365_e3'), 'ENTERPRISEPACK'],
		[product('ENTERPRISEPACK').guid ?? '', edition('o365_e3')],
		['VISIOCLIENT', product('VISIOCLIENT').name],
	];
	for (const [typed, ...shown] of cases) {
		await licences.fill(typed);
		for (const part of shown) await expect(options.first(), typed).toContainText(part);
	}
	// An edition and the product of its name are one.
	await licences.fill('Microsoft 365 E3');
	await expect(options.filter({ hasText: 'SPE_E3' }).filter({ hasNotText: 'SPE_E3_' })).toHaveCount(1);
	// What is typed in full is chosen by Enter, or when the field is left.
	await licences.fill('ENTERPRISEPACK');
	await licences.press('Enter');
	await licences.fill('SPB');
	await licences.press('Tab');
	await expect(chosen).toHaveText([/Office 365 E3/, /Microsoft 365 Business Premium/]);
});

test('a link with a product answers the same in the other language; Back, Forward, a mangled address', async ({ page }) => {
	const sku = product('VISIOCLIENT');
	const query = `f=${cloud}&u=synced&l=${sku.id},o365_e3`;
	const { verdict, chosen, feature, form } = await openLicenseChecker(page, 'en', `${query}&zz=<b>1</b>&u=nobody&l=%E0%A4%A`);
	await expect(verdict).toHaveText(text('en', 'license.verdict.no'));
	await expect(chosen).toHaveText([new RegExp(sku.sku), /Office 365 E3/]);
	const notice = form.getByRole('status').filter({ hasText: 'nobody' });
	for (const part of ['zz=', '%E0%A4%A']) await expect(notice).toContainText(part);
	await feature.selectOption('group_based_licensing');
	await expect(verdict).toHaveText(text('en', 'license.verdict.yes'));
	await expect(notice).toHaveCount(0);
	await expect.poll(() => new URL(page.url()).search).toBe(`?${query.replace(cloud, 'group_based_licensing')}`);
	await page.goBack();
	await expect(verdict).toHaveText(text('en', 'license.verdict.no'));
	await page.goForward();
	await expect(verdict).toHaveText(text('en', 'license.verdict.yes'));
	await page.locator('.languages a').first().click();
	await page.waitForURL('**/zh-tw/**');
	await page.locator('form.checker').scrollIntoViewIfNeeded();
	await expect(page.locator('.result h3')).toHaveText(text(langOf('zh-tw'), 'license.verdict.yes'));
});

test('a product that the list does not have is unknown, never guessed', async ({ page }) => {
	const { verdict, form } = await openLicenseChecker(page, 'en', `f=${cloud}&l=deadbeef`);
	await expect(verdict).toHaveText(text('en', 'license.verdict.no'));
	await expect(form).toContainText(text('en', 'license.rule.sku-unknown').replace('{{licence}}', 'deadbeef'));
});
