import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { requestsOf } from './license-checker.ts';
import { at, checkerPage, text } from './site-content.ts';

const path = checkerPage('expiry');
const appId = '6ea24599-5818-4c9e-b0a4-d74f6f0cc09a';
const keyId = '23ba0570-21ea-48df-b52b-dc0ceee7f9a2';
const secret = 'Abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab';
const end = '2026-12-04T07:30:00Z';

/** One secret of one app, as five tools print it. */
const formats: Record<string, string> = {
	'az, JSON': JSON.stringify([
		{ appId, displayName: 'payroll-sync', passwordCredentials: [{ keyId, displayName: 'rbac', endDateTime: end }] },
	]),
	'Graph, a page': JSON.stringify({
		'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications',
		value: [
			{
				id: keyId,
				appId,
				displayName: 'payroll-sync',
				passwordCredentials: [{ keyId, hint: 'Abc', endDateTime: end }],
				keyCredentials: [],
			},
		],
	}),
	'Windows PowerShell, JSON': JSON.stringify({
		DisplayName: 'payroll-sync',
		AppId: appId,
		PasswordCredentials: [{ KeyId: keyId, EndDateTime: `/Date(${Date.parse(end)})/` }],
		KeyCredentials: [],
	}),
	'CSV of a script': `App Name;App ID;Credential Type;Key ID;End Date\npayroll-sync;${appId};Secret;${keyId};04.12.2026 07:30:00`,
	'az, YAML': `- appId: ${appId}\n  displayName: payroll-sync\n  passwordCredentials:\n  - displayName: rbac\n    endDateTime: '${end}'\n    keyId: ${keyId}\n`,
};

/** Apps with one secret each; the first expires in five days, each next one ten days later. */
const tenant = (count: number) =>
	JSON.stringify(
		Array.from({ length: count }, (_, place) => ({
			appId: appId.slice(0, -5) + String(place).padStart(5, '0'),
			displayName: `app ${place}`,
			passwordCredentials: [
				{
					keyId: keyId.slice(0, -5) + String(place).padStart(5, '0'),
					displayName: 'rbac',
					endDateTime: new Date(Date.UTC(2026, 11, 4 + 10 * (place % 80))).toISOString(),
					secretText: place === 0 ? secret : null,
				},
			],
		})),
	);

async function open(page: Page, locale = 'en') {
	await page.clock.setFixedTime(new Date('2026-11-29T00:00:00Z'));
	await page.goto(at(locale, path));
	await page.locator('astro-island:not([ssr]) .paste').waitFor();
}

async function judge(page: Page, pasted: string, lang = 'en') {
	await page.getByRole('textbox', { name: text(lang, 'checker.paste.label') }).fill(pasted);
	await page.getByRole('button', { name: text(lang, 'expiry.paste-form.judge') }).click();
	await page.locator('.expiry-report h2').waitFor();
}

for (const [format, pasted] of Object.entries(formats))
	test(`a paste shows what stops working next, and the exact command: ${format}`, async ({ page }) => {
		await open(page);
		await judge(page, pasted);
		await expect(page.locator('.expiry-report h2')).toBeFocused();
		await expect(page.locator('.expiry-report h2')).toContainText('4 December 2026: payroll-sync');
		await expect(page.locator('.tl .next')).toContainText('payroll-sync');
		await page.locator('.tabs label', { hasText: 'Azure CLI' }).click();
		const commands = page.locator('.credentials .tool-azure-cli pre:visible');
		await expect(commands.first()).toHaveText(new RegExp(`^az ad app credential reset --id ${appId} --append `));
		await expect(commands.last()).toHaveText(`az ad app credential delete --id ${appId} --key-id ${keyId}`);
		await page.locator('.tabs label', { hasText: 'Microsoft Graph' }).click();
		await expect(page.locator('.credentials .tool-graph pre:visible').first()).toContainText(`applications(appId='${appId}')/addPassword`);
	});

test('pasted text causes no request and is in no address; a secret is stored nowhere', async ({ page }) => {
	await open(page);
	await page.getByRole('textbox', { name: text('en', 'checker.paste.label') }).focus();
	await page.waitForLoadState('networkidle');
	const asked = requestsOf(page);
	await judge(page, tenant(3));
	await expect(page.locator('.expiry-report')).toContainText(text('en', 'expiry.problem.secret-value-present').slice(0, 40));
	expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
	expect(page.url()).not.toContain(appId);
	expect(await page.locator('.expiry-report').innerHTML()).not.toContain(secret.slice(4));
	for (const [button, name] of [
		['expiry.report.ics', 'credentials.ics'],
		['expiry.report.csv', 'credentials.csv'],
	] as const) {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: text('en', button) }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe(name);
		const file = await readFile(await download.path(), 'utf8');
		expect(file).toContain(keyId.slice(0, -5));
		expect(file).not.toContain(secret.slice(4));
	}
});

test('the report prints without the field that may contain secrets', async ({ page }) => {
	await open(page);
	await judge(page, tenant(3));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.expiry-report h2')).toBeVisible();
	await expect(page.locator('.credentials li').first()).toBeVisible();
	for (const part of await page.locator('.paste :is(textarea, label), .paste > .buttons').all()) await expect(part).toBeHidden();
});

test('what has just ended stands first, and its month does not say that nothing ends', async ({ page }) => {
	await open(page);
	await page.clock.setFixedTime(new Date('2026-11-30T09:00:00Z'));
	const secrets = ['2026-12-04T07:30:00Z', '2026-11-29T00:00:00Z'].map((endDateTime) => ({ keyId, endDateTime }));
	await judge(page, JSON.stringify([{ appId, displayName: 'payroll-sync', passwordCredentials: secrets }]));
	await expect(page.locator('.credentials li').first()).toContainText(text('en', 'expiry.state.expired'));
	await expect(page.locator('.credentials li').nth(1)).toContainText(text('en', 'expiry.state.due-30'));
	const month = page.locator('.tl > li').first();
	await expect(month).toContainText('November 2026');
	await expect(month).toContainText(text('en', 'expiry.report.calm-now'));
	await expect(month).toContainText(text('en', 'expiry.report.ended').replace('{{count}}', '1'));
	// Nothing that is still to come looks done.
	await expect(page.locator('.tl .d.y')).toHaveCount(0);
});

test('the commands that list everything can be copied whole', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	for (const id of ['graph', 'cli', 'powershell', 'service-principals']) {
		const block = page.locator('.commands .code', { hasText: text('en', `expiry.paste-form.command.${id}.gives`) }).first();
		await block.getByRole('button', { name: text('en', 'code.copy') }).click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text('en', `expiry.paste-form.command.${id}`));
	}
});

test('filters and sorting change the list, and more rows are shown on demand', async ({ page }) => {
	await open(page);
	await judge(page, tenant(120));
	const apps = page.locator('.credentials');
	await expect(apps).toHaveCount(25);
	await page.getByRole('button', { name: /95/ }).click();
	await expect(apps).toHaveCount(50);
	// Closed at first, with the order beside its name.
	const filters = page.locator('.filters > summary');
	await expect(page.locator('.filters select').first()).toBeHidden();
	await expect(filters).toContainText(text('en', 'expiry.report.sort.next'));
	await filters.click();
	await page.getByLabel(text('en', 'expiry.report.filter.state')).selectOption('due-30');
	await expect(filters).toContainText(text('en', 'expiry.state.due-30'));
	await expect(apps).toHaveCount(6);
	await page.getByLabel(text('en', 'expiry.report.filter.text')).fill('APP 82');
	await expect(apps).toHaveCount(1);
	await page.getByLabel(text('en', 'expiry.report.filter.text')).fill('');
	await page.getByLabel(text('en', 'expiry.report.filter.state')).selectOption('');
	await page.locator('.filters select').nth(2).selectOption('name');
	await expect(apps.nth(2).locator('h3')).toHaveText('app 2');
});

test('five thousand apps are judged in a worker', async ({ page }) => {
	await open(page);
	await judge(page, tenant(5000));
	await expect(page.locator('.credentials')).toHaveCount(25);
});

test('by keyboard: paste, judge, choose a tool, read what to do', async ({ page }) => {
	await open(page);
	await page.getByRole('textbox', { name: text('en', 'checker.paste.label') }).focus();
	await page.keyboard.insertText(tenant(2));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('.expiry-report h2')).toBeFocused();
	await page.locator('.tabs input:checked').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.tabs input[value="graph"]')).toBeChecked();
	await page.locator('.credentials summary').nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.credentials details').nth(1).locator('.tool-graph pre').first()).toBeVisible();
});

test('if day and month cannot be told apart, the reader is asked once', async ({ page }) => {
	await open(page);
	await judge(page, `App,AppId,KeyId,EndDateTime\npay,${appId},${keyId},05/12/2026 10:00:00`);
	await expect(page.locator('.expiry-report h2')).toContainText('Not clear yet');
	await page.getByRole('button', { name: text('en', 'expiry.report.day-first') }).click();
	await expect(page.locator('.expiry-report h2')).toContainText('5 December 2026');
});

for (const [id, lang] of [
	['en', 'en'],
	['zh-tw', 'zh-TW'],
] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`${id}, ${colorScheme}: the report is accessible, and fits a phone`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 360, height: 800 });
			await open(page, id);
			await judge(page, tenant(8), lang);
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the states and the rules are on the page, and links lead to the commands', async ({ page }) => {
		await page.goto(at('en', path));
		await expect(page.getByText(text('en', 'expiry.flag.last-one'))).toHaveCount(1);
		await expect(page.getByRole('heading', { name: 'What the states mean' })).toBeAttached();
		await page.locator('.needs-script a').click();
		await expect(page.getByText('az ad app list --all -o json').first()).toBeAttached();
		await expect(page.locator('#do-app-secret')).toBeAttached();
		expect(await page.locator('main').innerHTML()).toContain('az ad app credential reset --id');
	});
});
