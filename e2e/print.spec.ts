import { expect, test } from '@playwright/test';
import { paper, sheets } from './paper.ts';
import { at, content, coreLocales, isCore, locales } from './site-content.ts';

/** Marks of a printed page (dots, step numbers) that lie on text or nearer than a pixel and a half to it, as "mark: text". */
const touching = () => {
	const texts: { box: DOMRect; text: string }[] = [];
	const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.textContent?.trim() === '' || !node.parentElement?.checkVisibility()) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) if (box.width > 1) texts.push({ box, text: node.textContent?.trim().slice(0, 30) ?? '' });
	}
	const marks: { box: DOMRect; name: string }[] = [];
	for (const element of document.querySelectorAll<HTMLElement>('main, main *')) {
		if (!element.checkVisibility()) continue;
		// Only marks that stand in the margin are laid out by hand; others are words of a line.
		if (element.matches('i.d') && getComputedStyle(element).position === 'absolute')
			marks.push({ box: element.getBoundingClientRect(), name: element.className });
		const style = getComputedStyle(element, '::before');
		const round = Number.parseFloat(style.borderTopLeftRadius) > 0;
		// In columns they are part of the text, drawn into the margin before it.
		const inText = style.float !== 'none' || element.tagName === 'SUMMARY';
		const [first] = element.getClientRects();
		if (!round || !(inText || style.position === 'absolute') || style.content === 'none' || style.display === 'none' || !first) continue;
		const [width, height] = [style.width, style.height].map(Number.parseFloat) as [number, number];
		const [top, inset] = (inText ? [style.marginBlockStart, style.marginInlineStart] : [style.top, style.insetInlineStart]).map(
			Number.parseFloat,
		) as [number, number];
		const left = style.direction === 'rtl' ? first.right - inset - width : first.left + inset;
		marks.push({
			box: new DOMRect(left, first.top + top, width, height),
			name: `${element.tagName} ${element.textContent?.trim().slice(0, 20)}`,
		});
	}
	const clear = 1.5;
	const meet = (mark: DOMRect, text: DOMRect) =>
		mark.left - clear < text.right && text.left < mark.right + clear && mark.top < text.bottom && text.top < mark.bottom;
	return {
		marks: marks.length,
		touching: marks.flatMap(({ box, name }) => texts.filter((text) => meet(box, text.box)).map(({ text }) => `${name}: ${text}`)),
	};
};

for (const { id } of coreLocales) {
	test(`${id}: printed, the answer has link addresses and no navigation`, async ({ page }) => {
		await page.goto(at(id, 'users/reset-password'));
		await page.emulateMedia({ media: 'print' });
		for (const chrome of ['.hd .find', '.side', '.rail', '.languages']) {
			for (const element of await page.locator(chrome).all()) await expect(element).toBeHidden();
		}
		await expect(page.locator('.lead')).toBeVisible();
		const source = page.locator('.sources a').last();
		await expect(source).toBeVisible();
		expect(await source.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(await source.getAttribute('href'));
		const link = page.locator('.text a[href^="https"]').first();
		const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(printed).toContain(await link.getAttribute('href'));
		expect((await page.pdf()).length).toBeGreaterThan(10_000);
	});

	test(`${id}: an answer prints on one or two pages; tables and lists of errors may take more`, async ({ page }) => {
		test.setTimeout(20_000 + content.data.questions.length * 8000);
		const long: string[] = [];
		for (const { path } of content.data.questions) {
			await page.goto(at(id, path));
			if ((await page.locator('.errors, .mx, .data, .fold').count()) > 0) continue;
			const pages = await sheets(page);
			if (pages < 1 || pages > 2) long.push(`${path}: ${pages}`);
		}
		expect(long).toEqual([]);
	});
}

for (const { id } of locales) {
	test(`${id}: on paper no dot and no step number touches a text, and no frame is cut open`, async ({ page }) => {
		await page.setViewportSize(paper);
		await page.emulateMedia({ media: 'print' });
		for (const path of ['users/reset-password', 'users/locked-out', 'apps/manage-credentials', 'apps/leaked-secret', 'dates']) {
			await page.goto(at(id, path));
			const found = await page.evaluate(touching);
			expect(found.marks, path).toBeGreaterThan(5);
			expect(found.touching, path).toEqual([]);
			for (const figure of await page.locator('figure.fig').all())
				expect(await figure.evaluate((element) => getComputedStyle(element).borderInlineStartWidth), path).toBe('0px');
		}
	});

	test(`${id}: a guided way prints as a tree on two pages, in a further language on three`, async ({ page }) => {
		for (const name of Object.keys(content.data.flows)) {
			await page.goto(at(id, `find-out/${name}`));
			expect(await sheets(page), name).toBeLessThanOrEqual(isCore(id) ? 2 : 3);
		}
	});
}

for (const { id } of locales)
	test(`${id}: the matrix prints on three pages; two long answers print on two`, async ({ page }) => {
		for (const [path, most] of [
			['admins/who-can-reset-passwords', 3],
			['admins/retired-powershell-modules', 2],
			['admins/enable-self-service-reset', 2],
			['users/locked-out', 2],
		] as const) {
			await page.goto(at(id, path));
			expect.soft(await sheets(page), path).toBeLessThanOrEqual(most);
		}
	});

test('the answer about a locked account prints on one page', async ({ page }) => {
	await page.goto(at('en', 'users/locked-out'));
	expect(await sheets(page)).toBe(1);
});

test('on paper a section begins with a line, and its heading is larger than that of its parts', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(at('en', 'apps/manage-credentials'));
	const look = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => {
				const { fontSize, borderBlockStartWidth } = getComputedStyle(element);
				return { size: Number.parseFloat(fontSize), line: borderBlockStartWidth };
			});
	const [section, part] = [await look('.tools > h2'), await look('.tool > h3')];
	expect(section.line).toBe('1px');
	expect(part.line).toBe('0px');
	expect(section.size).toBeGreaterThan(part.size * 1.1);
});

test('tables and lists of errors print on few pages', async ({ page }) => {
	for (const [path, most] of [
		['admins/license-requirements', 3],
		['users/sign-in-errors', 6],
		['apps/sign-in-errors', 6],
	] as const) {
		await page.goto(at('en', path));
		expect(await sheets(page), path).toBeLessThanOrEqual(most);
	}
});

test('on paper every page says its address once', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const path of ['dates', 'about', 'users', 'questions', 'users/locked-out', 'find-out/reset']) {
		await page.goto(at('en', path));
		const said = await page
			.locator('[data-at]')
			.evaluateAll((all) =>
				all.filter((element) => element.checkVisibility()).map((element) => getComputedStyle(element, '::after').content),
			);
		expect.soft(said, path).toEqual([expect.stringContaining(at('en', path))]);
	}
});

for (const { id } of locales)
	test(`${id}: on paper no table is wider than its column`, async ({ page }) => {
		await page.setViewportSize(paper);
		await page.emulateMedia({ media: 'print' });
		let tables = 0;
		for (const path of [...content.data.questions.map((question) => question.path), 'about']) {
			await page.goto(at(id, path));
			const found = await page.locator('main table').evaluateAll((all) => {
				for (const details of document.querySelectorAll('details')) details.open = true;
				return (all as HTMLTableElement[]).map((table) => {
					const room = table.parentElement?.clientWidth ?? 0;
					return Math.max(...Array.from(table.rows, (row) => row.getBoundingClientRect().width)) - room;
				});
			});
			tables += found.length;
			expect
				.soft(
					found.filter((beyond) => beyond > 2),
					path,
				)
				.toEqual([]);
		}
		expect(tables).toBeGreaterThan(40);
	});

test('a verdict on paper says that the site is not affiliated with Microsoft, on its one page', async ({ page }) => {
	await page.goto('/en/check/role/#t=reset-password&a=helpdesk-administrator&h=cloud&r=user-administrator');
	await expect(page.locator('.verdict')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.foot > p').first()).toBeVisible();
	expect(await sheets(page)).toBe(1);
});
