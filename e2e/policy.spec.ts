import { expect, type Page, test } from '@playwright/test';
import { owned, p1, subscribed } from '../src/testing/license-pastes.ts';
import { chooseLanguage } from './language-switch.ts';
import { openLicenseChecker } from './license-checker.ts';
import { openChecker } from './role-checker.ts';
import { coreSearched, openSearch, queries } from './search-pages.ts';
import { at, coreLocales } from './site-content.ts';
import { watch } from './watch.ts';

// Using search, theme and checkers must not violate the policy, which contains no `unsafe-…` keyword. Single pages: every-page.spec.ts.

/** Keys that the page has stored on the device. */
const kept = (page: Page) => page.evaluate(() => ({ local: Object.keys(localStorage).sort(), session: Object.keys(sessionStorage) }));

for (const { id, lang } of coreSearched) {
	test(`${id}: search, theme, language and both checkers comply with the policy, make no third-party request, and store only choices`, async ({
		page,
		baseURL,
	}) => {
		const { wrong } = await watch(page, new URL(baseURL ?? '').origin);
		const search = await openSearch(page, id, lang);
		await search.field.fill(queries[id]?.query ?? '');
		// An empty field shows results too.
		await expect(search.options.first()).toHaveAttribute('href', new RegExp(queries[id]?.path ?? ''));
		await search.options.first().click();
		await page.waitForURL(({ pathname }) => pathname === at(id, queries[id]?.path));
		await page.locator('select.theme').first().selectOption('light');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

		const role = await openChecker(page, id, 't=reset-password&a=helpdesk-administrator&h=cloud');
		await role.fold('role.form.paste').click();
		await role.form.locator('textarea').fill('[{"displayName":"Helpdesk Administrator"}]');

		const license = await openLicenseChecker(page, id);
		await license.fold.click();
		await license.paste.fill(JSON.stringify(subscribed(owned('AAD_PREMIUM', [p1]))));
		await license.judge.click();
		await expect(license.report).not.toHaveCount(0);

		await chooseLanguage(page, coreLocales.find((locale) => locale.id !== id)?.lang ?? '');
		await page.waitForURL((url) => !url.pathname.startsWith(at(id)));
		expect(await kept(page)).toEqual({ local: ['locale', 'starlight-theme'], session: [] });
		expect(await wrong()).toEqual([]);
	});
}

test('injected text is not executed: the policy is in force', async ({ page }) => {
	await page.goto(at('en', 'users/locked-out'));
	const refused = await page.evaluate(() => {
		const tried: [string, () => unknown][] = [
			['script', () => Object.assign(document.createElement('script'), { text: '1' })],
			['innerHTML', () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' })],
			['worker', () => new Worker('data:text/javascript,1')],
		];
		return tried.filter(([, act]) => {
			try {
				act();
				return false;
			} catch {
				return true;
			}
		});
	});
	expect(refused.map(([name]) => name)).toEqual(['script', 'innerHTML', 'worker']);
});
