import type { Page } from '@playwright/test';

/**
 * Has a page laid out as a whole: what lies below the screen has no size until the reader comes near, and what is too wide there is cut
 * off instead of widening the page.
 */
export const layOut = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const whole = new CSSStyleSheet();
		whole.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(whole);
	});

/** By how many pixels a page runs off the screen sideways; 0 or less if it fits. */
export async function tooWide(page: Page): Promise<number> {
	await layOut(page);
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What takes more room, once the page is laid out as a whole, than is kept for it until then. */
export async function tooTall(page: Page): Promise<{ kept: number; taken: number }[]> {
	await layOut(page);
	const sizes = await page.locator('.later').evaluateAll((all) =>
		all.map((one) => ({
			kept: Number(/auto ([\d.]+)px/.exec(getComputedStyle(one).containIntrinsicHeight)?.[1]),
			taken: one.getBoundingClientRect().height,
		})),
	);
	return sizes.filter(({ kept, taken }) => !(taken <= kept));
}
