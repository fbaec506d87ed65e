import type { Page } from '@playwright/test';
import { at, checkerPage, locales, text } from './site-content.ts';

/** The page of the whole checker. */
const licensePage = checkerPage('license');

export const langOf = (locale: string) => locales.find(({ id }) => id === locale)?.lang ?? '';

/** The checker on a page, found only by accessible names. */
function licenseCheckerOn(page: Page, lang: string) {
	const form = page.getByRole('region', { name: text(lang, 'license.form.label') });
	return {
		form,
		fold: form.locator('summary', { hasText: text(lang, 'license.form.paste') }),
		paste: form.getByRole('textbox', { name: text(lang, 'checker.paste.label') }),
		judge: form.getByRole('button', { name: text(lang, 'license.paste-form.judge'), exact: true }),
		verdict: form.locator('.verdict').getByRole('heading', { level: 2 }),
		report: form.locator('.report').getByRole('listitem'),
	};
}

/** Opens the checker's page at the question about licences, and waits until it can be used. */
export async function openLicenseChecker(page: Page, locale: string, query = 'f=hybrid_sspr_reset_writeback&u=synced') {
	await page.goto(`${at(locale, licensePage)}#${query}`);
	const checker = licenseCheckerOn(page, langOf(locale));
	await checker.form.locator('fieldset:enabled, .verdict').first().waitFor();
	return checker;
}

/** Records the addresses that a page requests from now on. */
export function requestsOf(page: Page): string[] {
	const addresses: string[] = [];
	page.on('request', (request) => addresses.push(request.url()));
	return addresses;
}
