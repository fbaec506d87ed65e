import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { tooWide } from './laid-out.ts';
import { rolePage } from './role-checker.ts';
import { content, text } from './site-content.ts';

// A second organization's site, built by src/scripts/build-variant.ts: base path, right-to-left language, missing and stale translations.

test('every link and asset works under a base path', async ({ page }) => {
	const failed: string[] = [];
	page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
	const follow = async (link: string) => {
		const href = (await page.locator(link).first().getAttribute('href')) ?? '';
		await page.locator(link).first().click();
		await page.waitForURL(`**${href}`);
		return href;
	};
	await page.goto('en/');
	await follow('main .doors h3 a');
	await follow('main .sym a');
	expect(await follow('main :is(.acts, .text) a[href^="/help/en/"]:visible')).toMatch(/^\/help\/en\/./);
	// With three languages they are in a list that opens.
	await page.locator('.prefs summary').click();
	expect(await follow('.languages a[lang=zh-TW]')).toMatch(/^\/help\/zh-tw\/./);
	expect(failed).toEqual([]);
});

test('the front gate and the 404 page use the base path', async ({ page }) => {
	await page.goto('');
	await page.waitForURL('**/help/en/');
	await page.goto('404.html');
	await expect(page.locator('a[href="/help/zh-tw/questions/"]')).toBeVisible();
});

test('a public site allows search engines, and names its sitemap', async ({ page, request }) => {
	await page.goto('en/users/locked-out/');
	await expect(page.locator('meta[name=robots]')).toHaveCount(0);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://help.example.org/help/en/users/locked-out/');
	expect(await (await request.get('robots.txt')).text()).toBe(
		'User-agent: *\nAllow: /\nSitemap: https://help.example.org/help/sitemap-index.xml\n',
	);
});

test('the organization’s names, contact and own pages are where readers look for them', async ({ page }) => {
	await page.goto('zh-tw/users/reset-password/');
	await expect(page.locator('.brand')).toHaveText('Contoso 登入說明');
	await expect(page).toHaveTitle(/Contoso 登入說明/);
	await expect(page.locator('.foot')).toContainText('Contoso & Sons');
	await expect(page.locator('main > .own-links a')).toHaveText(['申請新密碼']);
	await expect(page.locator('.stuck a')).toHaveText([text('zh-TW', 'answer.stuck.contact'), 'desk@contoso.example', 'Report a problem']);
	// The organization's own reset page, also under its name where the usual address was.
	await expect(page.locator('main').getByRole('link', { name: 'password.contoso.example' }).first()).toBeVisible();
	expect(await page.content()).not.toMatch(/aka\.ms\/sspr(?!setup)(?! 是什麼)/);
	await page.goto('zh-tw/apps/manage-credentials/');
	await expect(page.locator('.own-links a')).toHaveText(['Report a problem', '申請新的應用程式祕密']);
});

test('the site has its own colour in both themes and its own logo, and passes axe', async ({ page }) => {
	for (const [scheme, accent] of [
		['light', 'rgb(139, 26, 107)'],
		['dark', 'rgb(139, 26, 107)'],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await page.goto('en/users/reset-password/');
		await expect(page.locator('.btn.go').first()).toHaveCSS('background-color', accent);
		const logo = await page.locator('.brand').evaluate((title) => {
			const { backgroundImage, width, height } = getComputedStyle(title, '::before');
			return { picture: backgroundImage, shape: Number.parseFloat(width) / Number.parseFloat(height) };
		});
		expect(decodeURIComponent(logo.picture)).toContain(scheme === 'light' ? '#8b1a6b' : '#fdaede');
		expect(logo.shape).toBeCloseTo(1.5);
		expect(await violations(page, { rules: 'colours' })).toEqual([]);
		await page.goto('404.html');
		expect(await violations(page, { rules: 'colours' })).toEqual([]);
	}
});

test('an unpublished language is not mentioned anywhere', async ({ page, request }) => {
	expect((await request.get('de-xa/users/locked-out/')).status()).toBe(404);
	expect(await (await request.get('sitemap-0.xml')).text()).not.toContain('de-xa');
	for (const path of ['en/users/locked-out/', '404.html']) {
		await page.goto(path);
		await expect(page.locator('[href*="de-xa"]')).toHaveCount(0);
	}
	await expect(page.locator('[href*="zh-tw"]').first()).toBeAttached();
});

test('a page without translation is shown in English, says so, and is excluded from search engines and search', async ({ page }) => {
	await page.goto('ar-xb/users/reset-password/');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('main')).toHaveAttribute('lang', 'en');
	await expect(page.locator('main')).toHaveAttribute('dir', 'ltr');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://help.example.org/help/en/users/reset-password/');
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
	// The search still finds the English page.
	await page.goto('en/users/reset-password/');
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(1);
});

test('a translation older than its English text says so and links to it', async ({ page }) => {
	await page.goto('zh-tw/users/change-password/');
	const toEnglish = page.locator('main > p.note a');
	await expect(toEnglish).toHaveAttribute('href', '/help/en/users/change-password/');
	const current = content.pages.find(({ locale, translation, path }) => locale === 'zh-tw' && translation === 'ok' && path.includes('/'));
	await page.goto(`zh-tw/${current?.path}/`);
	await expect(toEnglish).toHaveCount(0);
});

test('right to left: the page is mirrored, nothing overflows, commands stay left to right', async ({ page }) => {
	for (const path of ['ar-xb/users/locked-out/', 'ar-xb/', 'ar-xb/apps/manage-credentials/', 'ar-xb/admins/who-can-reset-passwords/']) {
		for (const width of [390, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			expect(await tooWide(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
	await page.goto('ar-xb/users/locked-out/');
	// The thread, with its gutter, runs down the right side.
	await expect(page.locator('.thread > main')).toHaveCSS('padding-left', '0px');
	await expect(page.locator('.thread > main')).not.toHaveCSS('padding-right', '0px');
	const sidebar = await page.locator('.side').boundingBox();
	expect(sidebar?.x).toBeGreaterThan(900);
	await page.goto('ar-xb/apps/manage-credentials/');
	expect(
		await page
			.locator('.code pre')
			.first()
			.evaluate((element) => getComputedStyle(element).direction),
	).toBe('ltr');
});

test('right to left: the checker is mirrored and fits, and finds its files under the base path', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 900 });
	// A verdict with a next step that links to a page of this site.
	await page.goto(`ar-xb/${rolePage}/#t=reset-password&a=user-administrator&h=cloud&r=global-administrator`);
	// The page is in English and therefore left to right; a translated page would not set its own direction.
	await page.locator('main').evaluate((main) => main.setAttribute('dir', 'rtl'));
	const checker = page.locator('.checker');
	await checker.scrollIntoViewIfNeeded();
	await expect(checker.locator('.verdict')).toBeVisible();
	for (const summary of await checker.locator('summary:visible').all()) await summary.click();
	expect(await tooWide(page)).toBeLessThanOrEqual(0);
	const [dot, word] = await Promise.all(
		['.d', '.verdict-word'].map((part) => checker.locator(`.verdict-head ${part}`).first().boundingBox()),
	);
	expect(dot?.x).toBeGreaterThan(word?.x ?? Number.POSITIVE_INFINITY);
	await expect(checker.locator('a[href^="/help/ar-xb/"]').first()).toBeVisible();
	for (const link of await checker.locator('a[href^="/"]').all()) await expect(link).toHaveAttribute('href', /^\/help\//);
});

test('the search works under a base path and right to left, and finds no untranslated page', async ({ page }) => {
	await page.goto('ar-xb/users/locked-out/');
	await page.locator('.search-open[role=button]').click();
	const dialog = page.locator('dialog');
	await dialog.getByRole('combobox').fill('SSPR_0012');
	const addresses = () =>
		dialog.getByRole('option').evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
	await expect.poll(addresses).not.toEqual([]);
	const found = await addresses();
	for (const address of found) expect(address).toMatch(/^\/help\/ar-xb\//);
	expect(found).not.toContain('/help/ar-xb/users/reset-password/');
	expect(await dialog.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('the organization adds its own note to an outcome of a flow', async ({ page }) => {
	await page.goto('en/find-out/sign-in/#have.no');
	await expect(page.locator('.guided .outcome:visible .own')).toContainText('building 3');
});
