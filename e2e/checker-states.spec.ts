import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { openLicenseChecker } from './license-checker.ts';
import { openChecker } from './role-checker.ts';
import { coreLocales, text } from './site-content.ts';

// Every state of both forms, checked with axe, in forced colours, and in a browser that denies copying.

const tenant = 'SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,40,Enabled\nENTERPRISEPACK,212,Enabled\nNOBODY_KNOWS,3,Enabled';
const blocked = 't=reset-password&a=helpdesk-administrator&h=synced&w=no&r=user-administrator';

/** Opens all disclosures, as a reader could. */
const unfold = (form: Locator) =>
	form.evaluate((root) => {
		for (const details of root.querySelectorAll('details')) details.open = true;
	});

/** Brings the role checker into each of its states, and calls `stop` in each. */
async function roleStates(page: Page, locale: string, stop: (state: string) => Promise<void>): Promise<void> {
	const { form, answer, roles, options, button, fold } = await openChecker(page, locale);
	await stop('the first question');
	await answer('role.task.reset-password').press('Enter');
	await stop('nothing answered');
	await answer('role.task.reset-password').click();
	await roles('actor').fill('admin');
	await expect(options.first()).toBeVisible();
	await stop('a list of roles');
	await options.first().click();
	await fold('role.form.paste').click();
	await form.locator('textarea').fill('User Administrator\nUser Administrater x\nHelpdesk Administrator');
	await button('role.paste.read').click();
	await expect(form.locator('.read-rows')).toBeVisible();
	await stop('pasted roles');
	await button('checker.form.next').click();
	await answer('role.form.home.synced').click();
	await stop('whether passwords are written back');
	await answer('role.form.writeback.no').click();
	await stop('the last question');
	await roles('target').fill('User Administrator');
	await page.keyboard.press('Enter');
	await button('checker.form.show').click();
	await expect(form.locator('.share')).toBeVisible();
	await unfold(form);
	await stop('a verdict with everything unfolded');
}

/** Brings the licence checker into each of its states, and calls `stop` in each. */
async function licenseStates(page: Page, locale: string, stop: (state: string) => Promise<void>): Promise<void> {
	const { form, fold, paste, judge, report } = await openLicenseChecker(page, locale);
	await form.getByRole('combobox').fill('bus prem');
	await expect(form.getByRole('option').first()).toBeVisible();
	await stop('a list of licences');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await fold.click();
	await paste.fill('nothing that is known');
	await judge.click();
	await expect(form.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
	await stop('a paste of nothing');
	await paste.fill(tenant);
	await judge.click();
	await expect(report).toHaveCount(26);
	await expect(form.locator('.share').first()).toBeVisible();
	await unfold(form);
	await stop('a report with everything unfolded');
}

for (const { id } of coreLocales)
	for (const [name, states] of [
		['role', roleStates],
		['licence', licenseStates],
	] as const) {
		test(`${id}: axe finds nothing in any state of the ${name} form, in either theme`, async ({ page }) => {
			await states(page, id, async (state) => {
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
					expect.soft(await violations(page, { within: '.checker' }), `${state}, ${colorScheme}`).toEqual([]);
				}
			});
		});
	}

const verdictIn = async (page: Page, locale: string) => {
	const checker = await openChecker(page, locale, blocked);
	await expect(checker.form.locator('.share')).toBeVisible();
	return checker;
};

for (const { id } of coreLocales) {
	test(`${id}: the verdict about a role prints on one page, with its sources and the date`, async ({ page }) => {
		await verdictIn(page, id);
		await expect(page.locator('.cited li').first()).toBeAttached();
		const pdf = await page.pdf({ format: 'A4' });
		// Each page of a PDF is an object of this type, written as plain text.
		expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
	});

	test(`${id}: on paper come the verdict, the case, the sources and the lines to sign on, in one column`, async ({ page }) => {
		await verdictIn(page, id);
		// A4 between its margins, in CSS pixels.
		await page.setViewportSize({ width: 733, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		const parts = ['.verdict', '.case', '.cited', '.sign'];
		const boxes = await Promise.all(parts.map((part) => page.locator(`.checker ${part}`).boundingBox()));
		boxes.forEach((box, place) => {
			expect(box?.width, parts[place]).toBeGreaterThan(700);
			expect((box?.x ?? 0) + (box?.width ?? 0), parts[place]).toBeLessThanOrEqual(733);
			const before = boxes[place - 1];
			if (before) expect(box?.y, parts[place]).toBeGreaterThanOrEqual(before.y + before.height);
		});
	});
}

for (const { id, lang } of coreLocales) {
	test(`${id}: if the browser denies copying, the reader is told, and the text is shown and selected`, async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
		});
		const { form, button, verdict } = await verdictIn(page, id);
		await button('checker.copy.markdown').click();
		await expect(form.getByRole('status').filter({ hasText: text(lang, 'checker.copy.failed') })).toHaveCount(1);
		const copied = form.locator('.share textarea');
		await expect(copied).toHaveValue(new RegExp(`^## ${await verdict.textContent()}`));
		await expect(copied).toBeFocused();
		const selected = await copied.evaluate(
			(field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length,
		);
		expect(selected).toBe(true);
	});
}

test('in forced colours the selected answer, the focus and the verdict are visible', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const { answer, form } = await openChecker(page, 'en');
	const task = answer('role.task.reset-password');
	await task.focus();
	await page.keyboard.press('Space');
	await expect(task).toBeChecked();
	const outline = (selector: string) =>
		form
			.locator(selector)
			.first()
			.evaluate((element) => {
				// The border of a verdict is on top of it.
				const { borderTopWidth, borderTopStyle } = getComputedStyle(element, element.matches('.verdict') ? '::after' : null);
				const { outlineStyle } = getComputedStyle(element);
				return { border: borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth), outlineStyle };
			});
	expect((await outline('.opt')).border).toBeGreaterThan(0);
	const focused = await task.evaluate((element) =>
		[element, element.closest('.opt') ?? element].some((one) => getComputedStyle(one).outlineStyle !== 'none'),
	);
	expect(focused).toBe(true);
	const marks: string[] = [];
	for (const query of [blocked, 't=reset-password&a=global-administrator&h=cloud&r=none']) {
		await page.goto('about:blank');
		await openChecker(page, 'en', query);
		expect((await outline('.verdict')).border).toBeGreaterThan(0);
		marks.push((await form.locator('.verdict-head .d').screenshot()).toString('base64'));
	}
	expect(marks[0]).not.toBe(marks[1]);
});
