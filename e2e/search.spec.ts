import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { hold } from './hold.ts';
import { coreSearched, openSearch, queries, searched, searchParts } from './search-pages.ts';
import { at, text } from './site-content.ts';

for (const { id, lang } of searched) {
	const { query = '', path = '' } = queries[id] ?? {};

	test(`${id}: typing finds the answer, arrow keys select it, Enter opens it`, async ({ page }) => {
		const { dialog, field, options, status } = await openSearch(page, id, lang);
		await expect(field).toBeFocused();
		await field.pressSequentially(query, { delay: 10 });
		await expect(options.first()).toHaveAttribute('href', new RegExp(`^${at(id, path)}`));
		// On a slow machine these may be results for a part of the query; the next results reset the selection.
		await field.fill('');
		await expect(options).toHaveCount(6);
		await field.fill(query);
		await expect(options.first()).toHaveAttribute('href', new RegExp(`^${at(id, path)}`));
		await expect(options.first().locator('mark').first()).toBeVisible();
		await expect(status).toContainText(/\d/);
		expect((await violations(page, { within: 'dialog' })).join('\n')).toBe('');
		await page.keyboard.press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
		await page.keyboard.press('End');
		await expect(options.last()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Home');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(at(id, path)));
		await expect(dialog).toBeHidden();
	});
}

for (const { id, lang } of coreSearched) {
	const { query = '', path = '', mistyped = '' } = queries[id] ?? {};

	test(`${id}: an address with a query opens the dialog and follows the field; closing removes the query`, async ({ page }) => {
		await page.goto(`${at(id, 'apps/avoid-secrets')}?q=${encodeURIComponent(query)}`);
		const { dialog, field, options } = searchParts(page, lang);
		await expect(options.first()).toHaveAttribute('href', new RegExp(`^${at(id, path)}`));
		await expect(field).toHaveValue(query);
		await field.fill('SSPR_0012');
		await expect(page).toHaveURL(/[?&]q=SSPR_0012$/);
		await expect(options.first()).toHaveAttribute('href', /#sspr_0012$/);
		await expect(options.first().locator('.todo')).not.toBeEmpty();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page).toHaveURL(at(id, 'apps/avoid-secrets'));
	});

	test(`${id}: a typing error is corrected and can be reverted; nonsense gets the most needed questions`, async ({ page }) => {
		const { dialog, field, options, button } = await openSearch(page, id, lang);
		await field.fill(mistyped);
		const [before = ''] = text(lang, 'find.instead').split('{{from}}');
		const back = dialog.getByRole('button', { name: before });
		await expect(back).toBeVisible();
		await back.click();
		await expect(back).toBeHidden();
		await field.fill('<qqqqx> (*+?[');
		await expect(dialog.getByText(text(lang, 'find.nearest'))).toBeVisible();
		await expect(options).not.toHaveCount(0);
		await expect(dialog.locator('qqqqx')).toHaveCount(0);
		await button('find.close').click();
		await expect(dialog).toBeHidden();
	});

	test(`${id}: results can be limited to one section of the site, with counts`, async ({ page }) => {
		const { dialog, field, options } = await openSearch(page, id, lang);
		await field.fill(lang === 'en' ? 'password' : '密碼');
		const mine = dialog.getByRole('button', { name: text(lang, 'door.users.title') });
		await expect(mine).toHaveText(/[(（][1-9]\d*[)）]/);
		await mine.click();
		await expect(mine).toHaveAttribute('aria-pressed', 'true');
		const doors = () => options.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')?.split('/')[2]))]);
		await expect.poll(doors).toEqual(['users']);
	});

	test(`${id}: no door is offered behind which nothing was found`, async ({ page }) => {
		const { dialog, field, options } = await openSearch(page, id, lang);
		const filters = dialog.getByRole('group', { name: text(lang, 'find.door') });
		await field.fill('SSPR_0012');
		await expect(options.first()).toContainText('SSPR_0012');
		await expect(filters).toBeVisible();
		for (const name of await filters.getByRole('button').allTextContents()) expect(name).not.toMatch(/[(（]0[)）]/);
		await field.fill('xqzv wqkj');
		await expect(dialog.getByText(text(lang, 'find.nearest'))).toBeVisible();
		await expect(filters).toBeHidden();
	});

	test(`${id}: a query in the home page’s field continues in the dialog`, async ({ page }) => {
		await page.goto(at(id));
		await page.getByRole('searchbox', { name: text(lang, 'home.search.label') }).pressSequentially(query, { delay: 20 });
		const { field, options } = searchParts(page, lang);
		await expect(field).toHaveValue(query);
		await expect(options.first()).toHaveAttribute('href', new RegExp(`^${at(id, path)}`));
	});
}

test('keyboard shortcuts open it, but not while somebody types or composes', async ({ page }) => {
	await page.goto(at('en', 'admins/license-requirements'));
	const { dialog, field } = searchParts(page, 'en');
	const select = page.getByRole('combobox').first();
	await select.focus();
	await page.keyboard.press('/');
	await expect(dialog).toBeHidden();
	await page.locator('h1').click();
	await page.keyboard.press('/');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await expect(field).toBeFocused();
});

test('nothing of the search is loaded before it is used, and all of it comes from this site', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(at('en', 'users/locked-out'));
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => /pagefind|mount|preact/.test(url))).toEqual([]);
	const { trigger, field, options } = searchParts(page, 'en');
	await trigger.hover();
	await expect.poll(() => asked.some((url) => url.endsWith('/pagefind/en/search.json'))).toBe(true);
	await trigger.click();
	await field.fill('forgot');
	await expect(options.first()).toBeVisible();
	expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
});

test('a Chinese word is searched for once its composition ends, not before', async ({ page }) => {
	await page.clock.install();
	const { field, options } = await openSearch(page, 'zh-tw', 'zh-TW');
	// The index is loaded, so from now on results appear right after the pause in typing.
	await field.fill('密碼');
	await expect(options.first()).toBeVisible();
	await field.fill('');
	await expect(options).toHaveCount(6);
	await field.evaluate((input: HTMLInputElement) => {
		input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
		input.value = 'ㄇㄧˋ';
		input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
	});
	await page.clock.runFor(1000);
	await expect(options).toHaveCount(6);
	await field.evaluate((input: HTMLInputElement) => {
		input.value = '密碼';
		input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '密碼' }));
	});
	await expect(options.first()).toBeVisible();
});

test('searches are stored on the device only if the reader chooses so', async ({ page }) => {
	const { field, options, dialog } = await openSearch(page, 'en', 'en');
	const keep = dialog.getByRole('checkbox', { name: text('en', 'find.keep') });
	await expect(keep).not.toBeChecked();
	await field.fill('forgot password');
	const follow = async () => {
		const href = (await options.first().getAttribute('href')) ?? '';
		await options.first().click();
		await page.waitForURL(`**${href}`);
	};
	await follow();
	expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
	await openSearch(page, 'en', 'en');
	await keep.check();
	await field.fill('lost phone');
	await follow();
	await openSearch(page, 'en', 'en');
	await dialog.getByRole('button', { name: 'lost phone' }).click();
	await expect(options.first()).toBeVisible();
	await field.fill('');
	await keep.uncheck();
	await expect.poll(() => page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('a search that cannot be loaded says so, offers all questions, and can be retried', async ({ page }) => {
	await page.route('**/pagefind/en/search.json', (route) => route.abort());
	const { field, dialog, options, button } = await openSearch(page, 'en', 'en');
	await field.fill('forgot');
	await expect(dialog.getByRole('alert')).toContainText(text('en', 'find.failed'));
	await expect(dialog.getByRole('link', { name: text('en', 'site.allQuestions') })).toHaveAttribute('href', at('en', 'questions'));
	expect((await violations(page, { within: 'dialog' })).join('\n')).toBe('');
	await page.unroute('**/pagefind/en/search.json');
	await button('find.again').click();
	await expect(options.first()).toBeVisible();
	await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('if the code of the search cannot be loaded, the page stays and links to all questions; the next try opens the search', async ({
	page,
}) => {
	await page.route('**/_astro/mount*', (route) => route.abort());
	await page.goto(at('en', 'users/locked-out'));
	const { trigger, field } = searchParts(page, 'en');
	await trigger.click();
	await expect(page.getByRole('alert')).toContainText(text('en', 'find.failed'));
	await expect(page.getByRole('link', { name: text('en', 'site.allQuestions') }).and(page.locator(':focus'))).toHaveJSProperty(
		'href',
		new URL(at('en', 'questions'), page.url()).href,
	);
	await page.unroute('**/_astro/mount*');
	await trigger.click();
	await expect(field).toBeFocused();
	await expect(page.getByText(text('en', 'find.failed'))).toHaveCount(0);
});

test('a slowly loading search shows so, before the dialog opens and inside it', async ({ page }) => {
	const code = await hold(page, '**/_astro/mount*');
	const index = await hold(page, '**/pagefind/en/search.json');
	await page.goto(at('en', 'users/locked-out'));
	const { trigger, field, dialog, options } = searchParts(page, 'en');
	await trigger.click();
	await expect(page.getByRole('alert')).toContainText(text('en', 'find.loading'));
	code();
	await field.fill('forgot');
	await expect(dialog.getByText(text('en', 'find.loading'))).toBeVisible();
	index();
	await expect(options.first()).toBeVisible();
	await expect(page.getByText(text('en', 'find.loading'))).toHaveCount(0);
});
