import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import type { HeightMessage } from '../src/islands/embed/report-height.ts';
import { violations } from './axe.ts';
import { tooWide } from './laid-out.ts';
import { expected } from './role-checker.ts';
import { text } from './site-content.ts';
import { sites } from './sites.ts';

// A checker in a frame on another site. The second organization's site.yaml allows the first of these two origins.
const [allowed, stranger] = ['http://localhost:4403', 'http://127.0.0.1:4403'];
const query = 't=reset-password&a=helpdesk-administrator&h=cloud&r=user-administrator';
const frameOf = (path: string) => new URL(path, sites.variant.url).href;

/** The intranet page: it contains a checker in a frame and records every message. */
let shown = '';
const intranet = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(shown));

// Tests run one after the other: they share the intranet's address, which site.yaml names.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => new Promise<void>((done) => intranet.listen(Number(new URL(allowed).port), done)));
test.afterAll(() => new Promise<void>((done) => intranet.close(() => done())));

/** Opens the intranet page under one of its origins. */
async function frame(page: Page, origin: string, path: string, sandbox?: string) {
	const attributes = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
	// Like a real intranet page, it sets the frame's height to the reported one.
	shown = `<!doctype html><script>got = []; addEventListener('message', ({ data, origin }) => {
			got.push({ ...data, origin });
			document.querySelector('iframe').height = data.height;
		})</script>
		<iframe src="${frameOf(path)}" width="600" height="400"${attributes}></iframe>`;
	await page.goto(`${origin}/`);
	return {
		inside: page.frameLocator('iframe'),
		messages: () => page.evaluate(() => (globalThis as unknown as { got: (HeightMessage & { origin: string })[] }).got),
	};
}

test('an allowed intranet shows a working checker, and is told its height', async ({ page }) => {
	const { inside, messages } = await frame(page, allowed, `en/embed/role/?${query}`);
	const checker = inside.locator('.checker');
	await expect(checker.locator('.verdict h2')).toHaveText(text('en', `role.verdict.${expected(query).verdict}`));
	const height = () => inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
	const last = async () => (await messages()).at(-1);
	const { origin } = new URL(sites.variant.url);
	// Both values are read at once: between two reads one could change.
	const told = () =>
		expect(async () => expect(await last()).toEqual({ type: 'credential-faq:height', height: await height(), origin })).toPass();
	await told();
	const grown = await height();
	expect(grown).toBeGreaterThan(400);
	// By key: the frame grows while it is opened, so a mouse could press what is no longer there.
	for (const cited of await checker.locator('.verdict ~ * summary, .verdict summary').all()) await cited.press('Enter');
	await expect.poll(async () => (await last())?.height).toBeGreaterThan(grown);
	await told();
	const opened = await height();
	for (const cited of await checker.locator('.verdict ~ * summary, .verdict summary').all()) await cited.press('Enter');
	await expect.poll(async () => (await last())?.height).toBeLessThan(opened);
	await expect.poll(height).toBe(grown);
	await told();
	await checker.getByRole('button', { name: text('en', 'checker.form.start-over') }).click();
	await expect.poll(async () => (await last())?.height).not.toBe(grown);
	await told();
	// The Back button belongs to the intranet page: questions in the frame add no history entries.
	expect(await page.evaluate(() => history.length)).toBe(2);
});

test('a flow in a frame continues in the frame, and its outcome links to a new window', async ({ page, context }) => {
	const { inside, messages } = await frame(page, allowed, 'en/embed/find-out/sign-in/');
	await inside.locator('a[href="#sees.locked"]:visible').click();
	await inside.locator('a[href="#lock.temporary"]:visible').click();
	await expect(inside.locator('.guided .outcome:visible h2')).toBeFocused();
	await expect.poll(async () => (await messages()).length).toBeGreaterThan(0);
	for (const link of await inside.locator('.guided .outcome:visible .acts a').all())
		expect(await link.getAttribute('target')).toBe('_blank');
	const opened = context.waitForEvent('page');
	await inside.locator('a.whole').click();
	expect((await opened).url()).toMatch(/\/en\/find-out\/sign-in\/#lock\.temporary$/);
});

test('copying gives the address of the full page, as text if the clipboard is denied; links open elsewhere', async ({ page, context }) => {
	// The sandbox that src/config/hosts/README.md recommends.
	const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';
	const { inside } = await frame(page, allowed, `en/embed/role/?${query}`, sandbox);
	await inside.getByRole('button', { name: text('en', 'checker.copy.link') }).click();
	await expect(inside.locator('textarea[readonly]')).toHaveValue(
		new RegExp(`^${frameOf('en/check/role/')}#t=reset-password&a=helpdesk-administrator`),
	);
	const opening = context.waitForEvent('page');
	await inside.locator('footer a').click();
	const opened = await opening;
	await expect(opened).toHaveURL(new RegExp(`^${frameOf('en/check/role/')}`));
	expect(await opened.evaluate(() => opener)).toBeNull();
});

test('other origins get no message', async ({ page }) => {
	const { inside, messages } = await frame(page, stranger, `en/embed/role/?${query}`);
	await expect(inside.locator('.verdict')).toBeVisible();
	expect(await messages()).toEqual([]);
});

test('the licence checker answers in its own language and links to the full page', async ({ page }) => {
	const { inside } = await frame(page, allowed, 'zh-tw/embed/license/?f=cloud_sspr_reset&u=cloud&l=none');
	await expect(inside.locator('.verdict').getByRole('heading', { level: 2 })).toHaveText(text('zh-TW', 'license.verdict.any-no'));
	await expect(inside.locator('footer')).toContainText('Contoso 登入說明');
	const own = await inside.locator('.checker a[href*="/help/"]').all();
	expect(own.length).toBeGreaterThan(0);
	for (const link of own) await expect(link).toHaveAttribute('href', /^\/help\/zh-tw\/(?!embed)/);
	await expect(inside.locator('header, nav')).toHaveCount(0);
});

test('if scripts may not run, the table replaces the form', async ({ page }) => {
	const { inside, messages } = await frame(page, allowed, 'en/embed/role/', '');
	await expect(inside.getByRole('table')).toBeVisible();
	await expect(inside.locator('.checker')).toBeHidden();
	await expect(inside.locator('footer a')).toBeVisible();
	expect(await messages()).toEqual([]);
});

test('an embedded page fits a narrow web part, is excluded from search engines and the sitemap, and stores nothing', async ({
	page,
	request,
}) => {
	for (const path of ['en/embed/role/', 'ar-xb/embed/license/']) {
		for (const width of [320, 700, 1280]) {
			await page.setViewportSize({ width, height: 600 });
			await page.goto(path);
			expect(await tooWide(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
		}
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
		expect(await violations(page)).toEqual([]);
	}
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
	expect(await (await request.get('sitemap-0.xml')).text()).not.toContain('/embed/');
});
