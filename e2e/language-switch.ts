import type { Page } from '@playwright/test';

/** Chooses a language in the header, by its BCP 47 tag. With three or more languages they are in a list that has to be opened. */
export async function chooseLanguage(page: Page, lang: string) {
	const list = page.locator('.prefs summary').first();
	if (await list.isVisible()) await list.click();
	await page.locator(`.languages a[lang="${lang}"]`).first().click();
}
