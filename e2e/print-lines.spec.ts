import { expect, test } from '@playwright/test';
import { paper } from './paper.ts';
import { at, locales } from './site-content.ts';

// Where the lines of commands and of names in code may end.

test('on paper the line below a placeholder is clear of the next line of its command', async ({ page }) => {
	await page.setViewportSize(paper);
	await page.emulateMedia({ media: 'print' });
	await page.goto(at('en', 'apps/manage-credentials'));
	// How far it reaches below its line, where the next one has no letters yet.
	const below = await page.locator('.code pre').evaluateAll((blocks) =>
		blocks.flatMap((block) => {
			const line = Number.parseFloat(getComputedStyle(block).lineHeight);
			return [...block.querySelectorAll('var')].map((part) => ((part.getClientRects()[0]?.height ?? Number.NaN) - line) / 2);
		}),
	);
	expect(below.length).toBeGreaterThan(5);
	for (const pixels of below) expect(pixels).toBeLessThanOrEqual(1.5);
});

test('no line ends inside a short name with hyphens, nor between a quotation mark and its placeholder', async ({ page }) => {
	for (const media of ['screen', 'print'] as const) {
		await page.emulateMedia({ media });
		for (const width of media === 'print' ? [paper.width] : [320, 360, 1280]) {
			await page.setViewportSize({ width, height: 1000 });
			for (const path of ['apps/manage-credentials', 'apps/rotate-without-downtime', 'admins/retired-powershell-modules']) {
				await page.goto(at('en', path));
				const tool = page.locator('.tabs [value=powershell]');
				if (media === 'screen' && (await tool.count()) > 0) await tool.check();
				const found = await page.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
					const broken: string[] = [];
					let names = 0;
					const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const text = node.textContent ?? '';
						if (!node.parentElement?.closest('code') || !node.parentElement.checkVisibility()) continue;
						for (const { index, 0: name } of text.matchAll(/(?<![\w/.-])["']?\w+(?:-\w+)+["']?(?![\w/.-])/g)) {
							if (name.length > 24) continue;
							const range = document.createRange();
							range.setStart(node, index);
							range.setEnd(node, index + name.length);
							names++;
							const lines = [...range.getClientRects()];
							const room = node.parentElement.closest('td, li, p, pre, .note')?.clientWidth ?? 0;
							// Where a column is narrower than the name, it has to break.
							const fits = lines.reduce((sum, { width }) => sum + width, 0) < room - 32;
							if (fits && new Set(lines.map(({ top }) => Math.round(top))).size > 1) broken.push(name);
						}
						const next = node.nextSibling;
						// A line may end anywhere in a long address.
						if (!/(?:^|\s)["']$/.test(text) || !(next instanceof HTMLElement) || next.localName !== 'var' || !next.firstChild) continue;
						const quote = document.createRange();
						quote.setStart(node, text.length - 1);
						quote.setEnd(node, text.length);
						const first = document.createRange();
						first.setStart(next.firstChild, 0);
						first.setEnd(next.firstChild, 1);
						if (Math.abs(quote.getBoundingClientRect().bottom - first.getBoundingClientRect().bottom) > 8)
							broken.push(`${text.slice(-20)}|`);
					}
					return { broken, names };
				});
				expect.soft(found.names, path).toBeGreaterThan(3);
				expect.soft(found.broken, `${path} on ${media} at ${width} px`).toEqual([]);
			}
		}
	}
});

for (const { id } of locales)
	test(`${id}: on paper no bracket or comma stands alone before or after a name in code`, async ({ page }) => {
		await page.setViewportSize(paper);
		await page.emulateMedia({ media: 'print' });
		let names = 0;
		for (const path of ['admins/reset-password', 'apps/manage-credentials', 'apps/expiring-credentials', 'users/windows-reset']) {
			await page.goto(at(id, path));
			const found = await page.evaluate(() => {
				const codes = [...document.querySelectorAll('main :not(pre) > code:not(td *, th *, .long)')].filter((code) =>
					code.checkVisibility(),
				);
				/** The line of one character of a text, as the middle of its height. */
				const lineOf = (node: Node, place: number) => {
					const range = document.createRange();
					range.setStart(node, place);
					range.setEnd(node, place + 1);
					const { top, height } = range.getBoundingClientRect();
					return top + height / 2;
				};
				const apart = (code: Element, line: number, last: boolean) => {
					const { top, height } = [...code.getClientRects()].at(last ? -1 : 0) ?? new DOMRect();
					return Math.abs(top + height / 2 - line) > height / 2;
				};
				const alone = codes.flatMap((code) => {
					const [before, after] = [code.previousSibling, code.nextSibling];
					const opens = /[（「(“]$/.test(before?.textContent ?? '') && before?.nodeType === Node.TEXT_NODE;
					const closes = /^[，。、；：）」),.;:”]/.test(after?.textContent ?? '') && after?.nodeType === Node.TEXT_NODE;
					return [
						...(opens && apart(code, lineOf(before, (before.textContent?.length ?? 1) - 1), false)
							? [`${before.textContent}|${code.textContent}`]
							: []),
						...(closes && apart(code, lineOf(after, 0), true) ? [`${code.textContent}|${after.textContent}`] : []),
					];
				});
				return { names: codes.length, alone, beyond: codes.filter((code) => code.getBoundingClientRect().width > 350).length };
			});
			names += found.names;
			expect.soft(found.alone, path).toEqual([]);
			expect.soft(found.beyond, path).toBe(0);
		}
		expect(names).toBeGreaterThan(20);
	});
