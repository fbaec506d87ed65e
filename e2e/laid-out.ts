import type { Page } from '@playwright/test';

/**
 * Forces the layout of the whole page. With content-visibility, elements below the screen have only a placeholder size, and what is too wide in
 * them is clipped instead of widening the page.
 */
export const layOut = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const whole = new CSSStyleSheet();
		whole.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(whole);
	});

/** Pixels by which a page is wider than the screen; 0 or less if it fits. */
export async function tooWide(page: Page): Promise<number> {
	await layOut(page);
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
