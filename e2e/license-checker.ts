import type { Page } from '@playwright/test';
import { at, checkerPage, content, locales, text } from './pages.ts';

/** The page of the whole checker. */
export const licensePage = checkerPage('license');

/** A product of the SKU table by its string id. */
export const product = (sku: string) => {
	const found = content.data.skus.find((entry) => entry.sku === sku);
	if (!found) throw new Error(`no product ${sku}`);
	return found;
};

export const langOf = (locale: string) => locales.find(({ id }) => id === locale)?.lang ?? '';

/** The checker on a page, found only by what a screen reader would say. */
export function licenseCheckerOn(page: Page, lang: string) {
	const form = page.getByRole('form', { name: text(lang, 'license.form.label') });
	const button = (key: string) => form.getByRole('button', { name: text(lang, key), exact: true });
	return {
		form,
		button,
		feature: form.getByRole('combobox', { name: text(lang, 'license.form.feature') }),
		user: form.getByRole('combobox', { name: text(lang, 'license.form.user'), exact: true }),
		licences: form.getByRole('combobox', { name: text(lang, 'license.form.licences'), exact: true }),
		options: form.getByRole('listbox').getByRole('option'),
		chosen: form
			.getByRole('list', { name: text(lang, 'checker.picker.chosen').replace('{{label}}', text(lang, 'license.form.licences')) })
			.getByRole('listitem'),
		verdict: form.locator('.result').getByRole('heading', { level: 3 }),
		again: button('checker.form.again'),
		fold: form.locator('summary', { hasText: text(lang, 'checker.form.paste') }),
		paste: form.getByRole('textbox', { name: text(lang, 'checker.paste.label') }),
		judge: button('license.paste-form.judge'),
		report: form.getByRole('region', { name: text(lang, 'license.report.title') }).getByRole('row'),
	};
}

/** Opens the checker of a page and waits until it can be used. */
export async function openLicenseChecker(page: Page, locale: string, query = '', path = licensePage) {
	await page.goto(at(locale, path) + (query && `?${query}`));
	const checker = licenseCheckerOn(page, langOf(locale));
	await checker.form.scrollIntoViewIfNeeded();
	await checker.form.locator('fieldset:enabled').first().waitFor();
	return checker;
}

/** Addresses that a page asks for, from now on. */
export function requestsOf(page: Page): string[] {
	const addresses: string[] = [];
	page.on('request', (request) => addresses.push(request.url()));
	return addresses;
}
