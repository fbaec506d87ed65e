import { expect, type Page, test } from '@playwright/test';
import { layOut } from './laid-out.ts';
import { openSearch, searched } from './search-pages.ts';
import { at, checkerPage, checkerPages, locales } from './site-content.ts';

// Who enlarges the text of a phone sees the same page: nothing lies on something else, and nothing is to the side of the screen.

const sizes = [100, 125, 150, 200];
const widths = [320, 360];

/** One page of each kind: home, answers, tools, errors, tables, lists, dates, a guided way, what the site says of itself, the checkers. */
const kinds = [
	'',
	'users/locked-out',
	'apps/manage-credentials',
	'apps/sign-in-errors',
	'admins/who-can-reset-passwords',
	'admins/license-requirements',
	'admins',
	'questions',
	'dates',
	'changes',
	'find-out/reset',
	'about',
	...checkerPages,
];

/** Sets the text size as a reader does in the browser. Media queries do not follow it here, as they would there: the narrow layout stays. */
const enlarge = (page: Page, percent: number) =>
	page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), percent);

/** What is beyond the edge of the screen, or lies on another part of the header. */
const misplaced = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const name = (element: Element) =>
			`${element.localName}.${element.getAttribute('class')} "${element.textContent?.trim().slice(0, 30)}"`;
		const seen = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 1 && height > 1 && element.checkVisibility();
		};
		const found = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
		for (const element of document.querySelectorAll('body *')) {
			const { left, right } = element.getBoundingClientRect();
			if (left >= -1 && right <= innerWidth + 1) continue;
			// Heads and words that are only read aloud.
			if (seen(element) && !element.closest('thead, legend, pre, .sr-only, .find span')) found.push(`beyond the edge: ${name(element)}`);
		}
		const parts = [...document.querySelectorAll('.hd .mark, .hd .brand span, .hd .find svg, .hd .menubtn')].filter(seen);
		parts.forEach((one, place) => {
			const a = one.getBoundingClientRect();
			for (const other of parts.slice(place + 1)) {
				const b = other.getBoundingClientRect();
				if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
					found.push(`${name(one)} lies on ${name(other)}`);
			}
		});
		return found.slice(0, 4);
	});

for (const { id } of locales) {
	for (const width of widths) {
		test(`${id}: at ${width} px pages of all kinds hold text of every size`, async ({ page }) => {
			await page.setViewportSize({ width, height: 740 });
			for (const path of kinds) {
				await page.goto(at(id, path));
				await layOut(page);
				await page.evaluate(() => {
					for (const details of document.querySelectorAll('main details')) {
						details.removeAttribute('name');
						(details as HTMLDetailsElement).open = true;
					}
				});
				for (const size of sizes) {
					await enlarge(page, size);
					expect.soft(await misplaced(page), `${at(id, path)} at ${size} %`).toEqual([]);
				}
			}
		});
	}

	test(`${id}: in text of every size the menu opens below its button`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(at(id, 'users/locked-out'));
		for (const size of sizes) {
			await enlarge(page, size);
			const button = page.locator('.menubtn');
			await button.click();
			const [menu, pressed] = [await page.locator('#menu').boundingBox(), await button.boundingBox()];
			expect.soft(menu?.y ?? 0, `${size} %`).toBeGreaterThanOrEqual((pressed?.y ?? 0) + (pressed?.height ?? 0));
			expect.soft(await page.locator('#menu').evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
			await button.click();
			await expect(page.locator('#menu')).toBeHidden();
		}
	});
}

for (const { id } of locales)
	test(`${id}: no number of a day is broken in text of any size`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(at(id, 'users/locked-out'));
		for (const size of sizes) {
			await enlarge(page, size);
			const broken = await page.locator('.seen .o, summary small').evaluateAll((all) =>
				all.flatMap((element) => {
					const text = element.firstChild;
					return [...(text?.textContent ?? '').matchAll(/\d+/g)].flatMap(({ 0: number, index }) => {
						const range = document.createRange();
						range.setStart(text as Node, index);
						range.setEnd(text as Node, index + number.length);
						return range.getClientRects().length > 1 ? [`${number} in ${text?.textContent}`] : [];
					});
				}),
			);
			expect.soft(broken, `${size} %`).toEqual([]);
		}
	});

for (const { id } of locales)
	test(`${id}: in text of every size the search field of the home page shows what is typed`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(at(id));
		const field = page.locator('#home-search');
		for (const size of sizes) {
			await enlarge(page, size);
			// In widths of its type: about ten characters.
			const room = await field.evaluate((element) => element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize));
			expect.soft(room, `${size} %`).toBeGreaterThan(5);
			expect.soft(await misplaced(page), `${size} %`).toEqual([]);
		}
	});

/** Every verdict of both checkers. */
const verdicts = [
	...[
		'helpdesk-administrator&h=cloud&r=none',
		'helpdesk-administrator&h=cloud&r=user-administrator',
		'global-administrator&h=synced&w=unknown&r=none',
	].map((rest) => [checkerPage('role'), `t=reset-password&a=${rest}`]),
	...['m365_e3', 'o365_e3', 'm365_business_basic', 'none'].map((licence) => [
		checkerPage('license'),
		`f=${licence === 'o365_e3' ? 'hybrid_sspr_reset_writeback&u=synced' : 'cloud_sspr_reset&u=cloud'}&l=${licence}`,
	]),
];

for (const { id } of locales)
	test(`${id}: no word of a verdict breaks in text of any size`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const [path, answers] of verdicts) {
			await page.goto('about:blank');
			await page.goto(`${at(id, path)}#${answers}`);
			const word = page.locator('.verdict-word');
			await expect(word).toBeVisible();
			for (const size of sizes) {
				await enlarge(page, size);
				const broken = await word.evaluate((element) => {
					const text = element.firstChild;
					const room =
						(element.parentElement?.clientWidth ?? 0) -
						2 * Number.parseFloat(getComputedStyle(element.parentElement as Element).paddingInlineStart);
					return [...(text?.textContent ?? '').matchAll(/[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|^\S{1,5}$/gu)].flatMap(
						({ 0: part, index }) => {
							const range = document.createRange();
							range.setStart(text as Node, index);
							range.setEnd(text as Node, index + part.length);
							const lines = [...range.getClientRects()];
							// Only a word that takes the whole width of the panel may break. A sentence without spaces, as in Japanese, may break, too.
							return lines.length > 1 && lines.reduce((sum, { width }) => sum + width, 0) <= room
								? [`${part} in ${lines.length} lines`]
								: [];
						},
					);
				});
				expect.soft(broken, `${path} ${answers} at ${size} %`).toEqual([]);
				expect.soft(await misplaced(page), `${path} ${answers} at ${size} %`).toEqual([]);
			}
		}
	});

for (const { id, lang } of searched) {
	test(`${id}: in text of every size the search shows its results whole`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		const { dialog, field, options } = await openSearch(page, id, lang);
		await field.fill('AADSTS50053');
		await expect(options.first()).toBeVisible();
		for (const size of sizes) {
			await enlarge(page, size);
			expect.soft(await dialog.evaluate((element) => element.scrollWidth - innerWidth), `${size} %`).toBeLessThanOrEqual(0);
			const beyond = await dialog.locator('button, .title, .who').evaluateAll((all) =>
				all.flatMap((element) => {
					const { left, right } = element.getBoundingClientRect();
					return left < -1 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1
						? [element.outerHTML.slice(0, 80)]
						: [];
				}),
			);
			expect.soft(beyond, `${size} %`).toEqual([]);
		}
	});
}

/** Words of the text that end on another line than they begin, as "part/rest in element"; code, and names in one word such as UserPolicy, may break. */
const brokenWords = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement as Element;
			if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('code, pre, .sr-only, thead, legend, .sources, .fig'))
				continue;
			for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}’]{2,}/gu)) {
				if (/\p{Ll}\p{Lu}/u.test(word)) continue;
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (lines.size > 1) found.push(`${word} in ${element.localName} "${element.textContent?.trim().slice(0, 30)}"`);
			}
		}
		return found;
	});

// A phone of 360 px whose reader has doubled the size of everything, as browsers do it on phones: half the width.
test('at 200 % no word of an answer, a form or a verdict breaks', async ({ page }) => {
	await page.setViewportSize({ width: 180, height: 370 });
	const verdict = (answers: string) => `${checkerPage('role')}/#${answers}`;
	for (const path of [
		'',
		'users/locked-out/',
		'users/reset-password/',
		'apps/manage-credentials/',
		'admins/who-can-reset-passwords/',
		'find-out/reset/',
		'dates/',
		verdict('t=reset-password&a=user-administrator&h=cloud&r=helpdesk-administrator'),
	]) {
		await page.goto('about:blank');
		await page.goto(`/en/${path}`);
		if (path.includes('#')) await expect(page.locator('.verdict-word')).toBeVisible();
		// The longest ones fit the line only without its gutter.
		const long = /^(?:Authentication|[Aa]dministrators) /;
		expect
			.soft(
				(await brokenWords(page)).filter((word) => !long.test(word)),
				path,
			)
			.toEqual([]);
	}
});

test('where long words are usual they get a hyphen, but not in code', async ({ page }) => {
	const hyphens = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).hyphens);
	for (const [id, width, expected] of [
		['de', 1280, 'auto'],
		['es', 360, 'auto'],
		['en', 180, 'auto'],
		['en', 360, 'manual'],
		['zh-tw', 180, 'manual'],
	] as const) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(at(id, 'apps/manage-credentials'));
		expect.soft(await hyphens('h1'), `${id} at ${width} px`).toBe(expected);
		expect.soft(await hyphens('main code'), `${id} at ${width} px`).not.toBe('auto');
	}
});
