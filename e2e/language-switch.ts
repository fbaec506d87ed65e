import type { Page } from '@playwright/test';

/** Chooses a language in the header, by its BCP 47 tag; from three languages on they are a list that opens. */
export async function chooseLanguage(page: Page, lang: string) {
	const list = page.locator('.prefs summary').first();
	if (await list.isVisible()) await list.click();
	await page.locator(`.languages a[lang="${lang}"]`).first().click();
}
