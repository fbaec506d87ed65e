import { expect, type Page, test } from '@playwright/test';
import { layOut } from './laid-out.ts';
import { allPages, at, checkerPages, isCore, locales } from './site-content.ts';

// No part of a page is ever cut off: it fits every width with all sections expanded.

const widths = [320, 360, 768, 1024, 1280, 1920];
/** The extremes are tested in all languages, since other words may be longer. */
const extremes = [320, 1280];

/** Elements wider than the screen or than their parent; code and text for screen readers only may be. */
const cutOff = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.trim().slice(0, 30)}`;
		const found = document.documentElement.scrollWidth > innerWidth ? [`page ${document.documentElement.scrollWidth}`] : [];
		for (const element of document.querySelectorAll('main *')) {
			if (element.closest('pre, code, svg, .sr-only') || element.clientWidth <= 1) continue;
			const { left, right } = element.getBoundingClientRect();
			const hidden = getComputedStyle(element).clipPath !== 'none' || element.closest('thead, legend, [hidden]');
			if (!hidden && (left < -1 || right > innerWidth + 1)) found.push(`off the screen: ${name(element)}`);
			const scrolls = /auto|scroll|hidden/.test(getComputedStyle(element).overflowX);
			if (!hidden && scrolls && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${name(element)}`);
		}
		return found.slice(0, 5);
	});

const addresses = [
	...new Set([...allPages.map(({ address }) => address), ...locales.flatMap(({ id }) => checkerPages.map((path) => at(id, path)))]),
];
const together = Map.groupBy(addresses, (address) => address.split('/').slice(1, 3).join('/'));

for (const [place, pages] of together) {
	test(`${place}: every page fits every width`, async ({ page }) => {
		test.setTimeout(20_000 + pages.length * 10_000);
		for (const address of pages) {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(address);
			await layOut(page);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('main details')) {
					details.removeAttribute('name');
					(details as HTMLDetailsElement).open = true;
				}
			});
			for (const width of isCore(place.split('/')[0] ?? '') ? widths : extremes) {
				await page.setViewportSize({ width, height: 900 });
				expect.soft(await cutOff(page), `${address} at ${width} px`).toEqual([]);
			}
		}
	});
}
