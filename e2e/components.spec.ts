import { expect, type Page, test } from '@playwright/test';
import { tooWide } from './laid-out.ts';
import { faintText, smallTargets } from './seen.ts';
import { sites } from './sites.ts';

// Checks all components in all their states, as src/components/README.md lists them.

/** The page of a language: only a language written from right to left has the rules for that direction in its style sheets. */
const addressOf = (dir: 'ltr' | 'rtl') =>
	process.env['TRY'] ?? new URL(`${dir === 'rtl' ? 'ar-xb' : 'en'}/components/`, sites.variant.url).href;
const address = addressOf('ltr');

/** Letters of another script in place of Latin ones, outside code: as wide, or as tall, as in a translation. */
const scripts = {
	latin: { lang: 'en', dir: 'ltr', letters: '' },
	japanese: { lang: 'ja', dir: 'ltr', letters: 'あいうえおかきくけこさしすせそたちつてとなにぬねのは' },
	'right to left': { lang: 'ar', dir: 'rtl', letters: 'ابتثجحخدذرزسشصضطظعغفقكلم' },
} as const;

async function open(page: Page, script: keyof typeof scripts, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.goto(addressOf(scripts[script].dir));
	await page.evaluate(({ lang, dir, letters }) => {
		Object.assign(document.documentElement, { lang, dir });
		const main = document.querySelector('main');
		if (!letters || !main) return;
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.parentElement?.closest('code, pre, [lang=en], script')) continue;
			node.textContent = (node.textContent ?? '').replaceAll(
				/[a-z]/gi,
				(letter) => letters[letter.toLowerCase().charCodeAt(0) % letters.length] ?? letter,
			);
		}
	}, scripts[script]);
	// Collapsed content has to fit as well.
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.removeAttribute('name');
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const script of Object.keys(scripts) as (keyof typeof scripts)[]) {
		for (const width of [320, 1280]) {
			test(`${colorScheme}, ${script}, ${width} px: everything fits, is visible, and can be pressed`, async ({ page }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await open(page, script, width);
				expect.soft(await tooWide(page)).toBeLessThanOrEqual(0);
				expect.soft(await faintText(page, { least: 7 })).toEqual([]);
				expect.soft(await smallTargets(page)).toEqual([]);
			});
		}
	}
	test(`${colorScheme}: in forced colours all text is readable`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, forcedColors: 'active' });
		await open(page, 'latin', 1280);
		expect(await faintText(page, { least: 4.5 })).toEqual([]);
	});
	test(`${colorScheme}: printed without backgrounds all text is dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, media: 'print' });
		await open(page, 'latin', 794);
		expect(await faintText(page, { least: 7, backgrounds: false })).toEqual([]);
	});
}

for (const script of Object.keys(scripts) as (keyof typeof scripts)[]) {
	for (const width of [360, 640]) {
		test(`${script}: text at 200 % fits at ${width} px`, async ({ page }) => {
			await open(page, script, width);
			await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
			const wide = await page.locator('body *').evaluateAll((all) =>
				all
					.filter((element) => {
						const { left, right, width: own } = element.getBoundingClientRect();
						// Column heads for screen readers only, and the role matrix, which keeps its columns and scrolls.
						if (element.closest('thead, .mx')) return false;
						return own > 1 && (left < -1 || right > innerWidth + 1);
					})
					.map((element) => element.outerHTML.slice(0, 80)),
			);
			expect(wide).toEqual([]);
		});
	}
}

test('right to left: mark, thread and order are mirrored, commands are not', async ({ page }) => {
	await open(page, 'right to left', 1280);
	// This site's organization has a logo instead of the mark.
	await page.locator('.mark').evaluate((mark: SVGElement) => mark.style.setProperty('display', 'block'));
	await expect(page.locator('.mark')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
	// The page sets its direction on `main`.
	await page.locator('main').evaluate((main) => main.setAttribute('dir', 'rtl'));
	for (const code of await page.locator('.code pre').all()) await expect(code).toHaveCSS('direction', 'ltr');
	const order = await page
		.locator('.order > li')
		.first()
		.evaluate((step) => Number.parseFloat(getComputedStyle(step).paddingRight) - Number.parseFloat(getComputedStyle(step).paddingLeft));
	expect(order).toBeGreaterThan(20);
});

test.describe('tabs', () => {
	const tools = (page: Page) => page.locator('.tools');

	test('a chosen tool applies to all tasks and to the next page, and the page does not jump', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		const second = tools(page).getByRole('heading', { level: 2 }).nth(1);
		// The reader looks at the second task, with its tabs near the top of the screen.
		await second.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 200, behavior: 'instant' }));
		const before = (await second.boundingBox())?.y ?? 0;
		const tab = page.locator('.tabs label', { hasText: 'PowerShell' });
		await expect(tab).toBeInViewport({ ratio: 1 });
		await tab.click();
		await expect(tools(page).locator('.tool-powershell').first()).toBeVisible();
		for (const other of ['portal', 'graph', 'azure-cli']) await expect(tools(page).locator(`section.tool-${other}`).first()).toBeHidden();
		expect(Math.abs(((await second.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(2);
		// A task without this tool names one that can do it.
		await expect(tools(page).locator('p.tool-powershell')).toBeVisible();
		await page.reload();
		await expect(page.getByRole('radio', { name: 'PowerShell' })).toBeChecked();
	});

	test('the focus is visible on the label', async ({ page }) => {
		await page.goto(address);
		await page.getByRole('radio', { name: 'Portal' }).focus();
		await page.keyboard.press('ArrowRight');
		const label = page.locator('.tabs label:has(:focus-visible)');
		await expect(label).toHaveCount(1);
		expect(await label.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
	});

	test('printed, all tools are shown under their names', async ({ page }) => {
		await page.goto(address);
		await page.emulateMedia({ media: 'print' });
		for (const heading of await tools(page).locator('section.tool > h3').all()) await expect(heading).toBeVisible();
		await expect(page.locator('.tabs')).toBeHidden();
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('they still work, and there is no copy button that does nothing', async ({ page }) => {
			await page.goto(address);
			await page.locator('.tabs label', { hasText: 'Azure CLI' }).click();
			await expect(tools(page).locator('section.tool-azure-cli').first()).toBeVisible();
			await expect(tools(page).locator('section.tool-portal').first()).toBeHidden();
			for (const button of await page.locator('.code button').all()) await expect(button).toBeHidden();
		});
	});
});

test('a command marks placeholders, options that prevent harm, and options that do harm', async ({ page }) => {
	await page.goto(address);
	const safe = page.locator('.code', { hasText: 'On the screen' });
	await expect(safe.locator('mark')).toHaveText('--append');
	await expect(safe.locator('var')).toHaveText('<appId>');
	const harmful = page.locator('.code', { hasText: 'Only after a leak' });
	await expect(harmful.locator('figcaption strong')).toBeVisible();
	await expect(harmful.locator('.risk')).toHaveText('az ad app credential reset');
	for (const option of await safe.locator('.o, mark').all())
		expect(await option.evaluate((element) => element.getClientRects().length)).toBe(1);
});

test('filtering errors by who can fix them leaves their rows, and the row that the address names', async ({ page }) => {
	await page.goto(`${address}#sspr_0012`);
	await page.locator('.pick label', { hasText: 'Only a developer' }).first().click();
	await expect(page.locator('.err.who-developer')).toBeVisible();
	await expect(page.locator('.err.who-you')).toBeHidden();
	await expect(page.locator('#sspr_0012')).toBeVisible();
});

test('dates are relative to the reader’s current day', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-02-02T12:00:00Z'));
	await page.goto(address);
	await expect(page.locator('#sms-voice-end')).toHaveClass('done');
	await expect(page.locator('#security-questions-end')).toHaveClass('next');
	await expect(page.locator('#security-questions-end .d')).toHaveClass('d w');
});

for (const width of [320, 360, 1280]) {
	test(`the header holds fourteen languages at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(address);
		// As many languages as the site may have, each with its own name, beside the language of the page.
		await page.locator('.languages').evaluate((list) => {
			const names =
				'Deutsch|Español|Français|Italiano|日本語|한국어|Nederlands|Polski|Português (Brasil)|Türkçe|Українська|Tiếng Việt|繁體中文';
			list.replaceChildren(
				...names.split('|').map((name) => {
					const item = document.createElement('li');
					const link = document.createElement('a');
					link.href = '#';
					link.textContent = name;
					item.append(link);
					return item;
				}),
			);
		});
		expect((await page.locator('.hd').boundingBox())?.height).toBeLessThanOrEqual(width < 800 ? 76 : 68);
		if (width < 800) await page.locator('.menubtn').click();
		await page.locator('.prefs summary').click();
		const links = page.locator('.languages a');
		await expect(links).toHaveCount(13);
		expect(await tooWide(page)).toBeLessThanOrEqual(0);
		const [first, last] = [await links.first().boundingBox(), await links.last().boundingBox()];
		expect(first?.height).toBeGreaterThanOrEqual(24);
		expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(740);
		for (const link of await links.all()) {
			const { x = -1, width: own = 0 } = (await link.boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + own).toBeLessThanOrEqual(width);
		}
	});
}
