import { expect, type Page, test } from '@playwright/test';
import { tooWide } from './laid-out.ts';
import { searchParts } from './search-pages.ts';
import { at, checkerPage, checkerPages, coreLocales, text } from './site-content.ts';

// Whatever fails to load, the answer stays readable, and the reader is told in their language. For the checkers' own files see
// role-loading.spec.ts.

/** Collects errors thrown on the page. */
function noErrors(page: Page): string[] {
	const thrown: string[] = [];
	page.on('pageerror', (error) => thrown.push(error.message));
	return thrown;
}

/** Answers with the tables that the checkers' verdicts are based on. */
const answersWithTables = ['admins/who-can-reset-passwords', 'admins/license-requirements'];

/** Expects that the answer can be read. */
async function expectReadable(page: Page): Promise<void> {
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.lead, .hero p').first()).toBeVisible();
	// Sources are collapsed, so it is enough that they exist.
	await expect(page.locator('.sources li').first()).toBeAttached();
}

for (const { id, lang } of coreLocales) {
	const path = 'users/locked-out';

	for (const [what, files, body] of [
		['missing', '**/pagefind/**', undefined],
		['corrupt', '**/pagefind/**', '\u0000\u001fnot an index'],
		['cut off', '**/pagefind/**/search.json', '{"'],
	] as const) {
		test(`${id}: search index ${what}: the dialog says so and links to all questions`, async ({ page }) => {
			const thrown = noErrors(page);
			await page.route(files, (route) => (body === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body })));
			await page.goto(at(id, path));
			await searchParts(page, lang).trigger.click();
			const dialog = page.getByRole('dialog');
			const field = dialog.getByRole('combobox');
			await field.waitFor();
			// Keys are sent to the page, as a reader's are, whether or not the failed search has closed its field.
			await page.keyboard.type('SSPR_0012');
			await expect(field).toHaveAttribute('placeholder', /^(?!find\.)/);
			await expect(dialog.getByText('find.')).toHaveCount(0);
			await expect(dialog.getByText(text(lang, 'find.failed')).first()).toBeVisible();
			await expect(dialog.getByRole('link', { name: text(lang, 'site.allQuestions') })).toHaveAttribute('href', at(id, 'questions'));
			await page.keyboard.press('Escape');
			await expectReadable(page);
			expect(thrown).toEqual([]);
		});
	}

	test(`${id}: no script arrives: answer, menu, search button and language switch still work`, async ({ page }) => {
		const thrown = noErrors(page);
		await page.route('**/*.js', (route) => route.abort());
		for (const each of [path, ...answersWithTables, 'apps/manage-credentials']) {
			await page.goto(at(id, each));
			await expectReadable(page);
		}
		await page.locator('header a.search-open').click();
		await page.waitForURL(`**${at(id, 'questions')}`);
		expect(thrown).toEqual([]);
	});

	test(`${id}: no style sheet arrives, as in a very old browser: the answer is there, in order`, async ({ page }) => {
		await page.route('**/*.{css,js}', (route) => route.abort());
		await page.goto(at(id, path));
		await expectReadable(page);
		expect(await tooWide(page)).toBeLessThanOrEqual(0);
	});

	test(`${id}: the connection is lost: what was open stays, and the search says what is wrong`, async ({ page, context }) => {
		const thrown = noErrors(page);
		await page.goto(at(id, path));
		const texts = page.waitForResponse('**/pagefind/**/texts.json');
		const { dialog, trigger } = searchParts(page, lang);
		await trigger.hover();
		await (await texts).finished();
		await context.setOffline(true);
		await trigger.click();
		await dialog.getByRole('combobox').fill(lang === 'en' ? 'banned password list' : '禁用密碼清單');
		await expect(dialog.getByText(text(lang, 'find.failed')).or(dialog.getByRole('option')).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expectReadable(page);
		expect(thrown).toEqual([]);
	});
}

const hostile = [
	'"><img src=x onerror=document.title=1>',
	'javascript:document.title=1',
	'%00%ff%E0%A4%A',
	'__proto__',
	'constructor[prototype]=1',
	'x'.repeat(500),
	'{{constructor}}',
	'\u202e\ufeff',
];
for (const where of ['users/locked-out', ...checkerPages, 'questions', '']) {
	test(`hostile parameters in the address of "${where}" are ignored`, async ({ page }) => {
		const thrown = noErrors(page);
		for (const value of hostile) {
			const said = value.startsWith('%') ? value : encodeURIComponent(value);
			await page.goto(`${at('en', where)}?q=${said}&t=${said}&a=${said}&r=${said}&f=${said}&l=${said}&u=${said}&${said}=1#${said}`);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('img[src=x]')).toHaveCount(0);
			expect(await page.title()).not.toBe('1');
		}
		expect(thrown).toEqual([]);
	});
}

test('storage is denied: every page works, and choices apply to the page', async ({ page }) => {
	const thrown = noErrors(page);
	await page.addInitScript(() => {
		for (const store of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, store, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	});
	await page.emulateMedia({ colorScheme: 'light' });
	for (const path of ['users/locked-out', ...answersWithTables]) {
		await page.goto(at('en', path));
		await expectReadable(page);
	}
	await page.locator('select.theme').first().selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const { trigger, field, options } = searchParts(page, 'en');
	await trigger.click();
	await field.fill('locked');
	await expect(options.first()).toBeVisible();
	expect(thrown).toEqual([]);
});

test('storage contains garbage: the site behaves as if nothing had been chosen', async ({ page }) => {
	const thrown = noErrors(page);
	await page.addInitScript(() => {
		localStorage.setItem('starlight-theme', '"><b>');
		localStorage.setItem('locale', '../../evil');
		localStorage.setItem('recent-searches', '{"a":');
	});
	await page.goto('/');
	await page.waitForURL(`**${at('en')}`);
	await page.goto(at('en', 'users/locked-out'));
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
	const { trigger, field } = searchParts(page, 'en');
	await trigger.click();
	await expect(field).toBeVisible();
	expect(thrown).toEqual([]);
});

for (const { id, lang } of coreLocales)
	test(`${id}: if the browser denies copying, a command is selected, and its button says so`, async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
		});
		const thrown = noErrors(page);
		for (const path of ['apps/manage-credentials', checkerPage('expiry')]) {
			await page.goto(at(id, path));
			// Commands are behind the tab of their tool; the first is the portal.
			for (const tab of (await page.locator('.tabs label').all()).slice(-1)) await tab.click();
			const block = page
				.locator('.code')
				.filter({ has: page.locator('button:visible') })
				.first();
			const button = block.locator('button');
			// Blocks are told apart by their titles.
			await expect(button).toHaveAccessibleName(new RegExp(`^${text(lang, 'code.copy')}.+`));
			await button.click();
			await expect(button).toHaveText(text(lang, 'code.selected'));
			expect(await page.evaluate(() => getSelection()?.toString().replace(/\s/g, ''))).toBe(
				(await block.locator('code').textContent())?.replace(/\s/g, ''),
			);
		}
		expect(thrown).toEqual([]);
	});
