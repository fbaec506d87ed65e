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

/** Elements that are larger, once laid out, than the placeholder size kept for them (contain-intrinsic-size). */
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
