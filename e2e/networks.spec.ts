import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { openLicenseChecker } from './license-checker.ts';
import { checkerOn, openChecker } from './role-checker.ts';
import { searchParts } from './search-pages.ts';
import { at, checkerPage, coreLocales, locales, text } from './site-content.ts';

// Whatever a server or proxy answers instead of a file, the reader is told in their language, and trying again helps once the file is
// available: neither the page nor the browser may keep a broken file.

type Answer = (route: Route) => Promise<void>;
const typeOf = (route: Route) => (/\.js/.test(route.request().url()) ? 'text/javascript' : 'application/json');
const says = (body: string) => (route: Route) => route.fulfill({ body, contentType: typeOf(route) });

/** What is sent instead of a file. The hardest is a valid but different script: browsers keep it for the lifetime of the page. */
const answers: Readonly<Record<string, Answer>> = {
	'{}': says('{}'),
	null: says('null'),
	'a sign-in page': (route) => route.fulfill({ body: '<!doctype html><title>Wi-Fi</title><p>Sign in', contentType: 'text/html' }),
	half: async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	404: (route) => route.fulfill({ status: 404, body: 'Not found', contentType: 'text/html' }),
	500: (route) => route.fulfill({ status: 500, body: '' }),
};

/** A file, how a reader comes to need it, and what is shown once it has loaded. */
interface Use {
	file: string;
	/** Goes to where the file is needed. Also runs after a reload, so some steps may be done already. */
	use: (page: Page, locale: string, lang: string) => Promise<void>;
	arrived: (page: Page, lang: string) => Locator;
	failed?: string;
	again?: string;
}

const openFold = async (page: Page, summary: string) => {
	const fold = page.locator('details', { has: page.locator('summary', { hasText: summary }) }).last();
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
};
const asked = {
	verdict: 't=reset-password&a=helpdesk-administrator&h=cloud&r=none',
	role: 't=reset-password',
	license: 'f=cloud_sspr_reset&u=cloud',
};
const enabled = (page: Page) => page.locator('.checker fieldset:enabled').first().waitFor();

const roleRules: Use['use'] = async (page, locale) => {
	if (page.url() === 'about:blank') await page.goto(at(locale, checkerPage('role'), asked.verdict));
};
const rolePaste: Use['use'] = async (page, locale, lang) => {
	if (page.url() === 'about:blank') await openChecker(page, locale, asked.role);
	await enabled(page);
	await openFold(page, text(lang, 'role.form.paste'));
};
const field = (page: Page, lang: string) => page.getByRole('textbox', { name: text(lang, 'checker.paste.label') });

const licensePaste: Use['use'] = async (page, locale, lang) => {
	if (page.url() === 'about:blank') await openLicenseChecker(page, locale, asked.license);
	await enabled(page);
	await openFold(page, text(lang, 'license.form.paste'));
};
/** Without its texts the checker cannot read the address; with them it asks the third question. */
const licenseTexts: Use['use'] = async (page, locale) => {
	if (page.url() === 'about:blank') await page.goto(at(locale, checkerPage('license'), asked.license));
};
const pasteFold = (page: Page, lang: string) => page.locator('summary', { hasText: text(lang, 'license.form.paste') });
const expiryPaste: Use['use'] = async (page, locale, lang) => {
	if (page.url() === 'about:blank') await page.goto(at(locale, checkerPage('expiry')));
	await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
	if ((await field(page, lang).inputValue()) !== '') return;
	await field(page, lang).fill('{"displayName":"a","passwordCredentials":[{"endDateTime":"2020-01-01T00:00:00Z"}]}');
	await page.getByRole('button', { name: text(lang, 'expiry.paste-form.judge'), exact: true }).click();
};
/** The query comes from the address: typing would search again, which would fix the failure without a press on "Try again". */
const search: Use['use'] = async (page, locale) => {
	if (page.url() === 'about:blank') await page.goto(`${at(locale, 'users/locked-out')}?q=AADSTS50053`);
};
const result = (page: Page) => page.getByRole('dialog').getByRole('option').first();
const ofSearch = { use: search, arrived: result, failed: 'find.failed', again: 'find.again' };

const uses: Readonly<Record<string, Use>> = {
	'role: texts': { file: '**/checkers/role.*.json', use: roleRules, arrived: (page) => page.locator('.verdict h2') },
	'role: rules': { file: '**/_astro/engine.*', use: roleRules, arrived: (page) => page.locator('.verdict h2') },
	'role: reader of pastes': { file: '**/_astro/RolePaste.*', use: rolePaste, arrived: field },
	'license: reader of pastes': { file: '**/_astro/pasting.*', use: licensePaste, arrived: field },
	'license: products': { file: '**/_astro/products.*', use: licensePaste, arrived: field },
	'license: texts': { file: '**/checkers/license.*.json', use: licenseTexts, arrived: pasteFold },
	'expiry: texts': { file: '**/checkers/expiry.*.json', use: expiryPaste, arrived: (page) => page.locator('.paste h3').first() },
	'search: code': { file: '**/_astro/mount.*', ...ofSearch },
	'search: texts': { file: '**/pagefind/*/texts.json', ...ofSearch },
	'search: catalog': { file: '**/pagefind/*/search.json', ...ofSearch },
	'search: answers': { file: '**/pagefind/*/answers/*', ...ofSearch },
	'search: what was learnt': { file: '**/pagefind/*/learnt.*', ...ofSearch },
};

/**
 * Which wrong answer is tried with which file: data is checked by its content, a script by its exports, and each place has its own
 * message. src/islands/load.test.ts tests without a browser that each wrong answer is rejected.
 */
const tried: readonly (readonly [what: string, kind: string])[] = [
	['role: texts', '{}'],
	['role: texts', 'half'],
	['role: rules', 'half'],
	['role: rules', '404'],
	['role: reader of pastes', 'null'],
	['license: reader of pastes', '{}'],
	['license: products', 'a sign-in page'],
	['license: texts', '500'],
	['expiry: texts', '404'],
	['search: code', 'null'],
	['search: code', '500'],
	['search: texts', 'a sign-in page'],
	['search: catalog', '{}'],
	['search: answers', 'half'],
	['search: what was learnt', '404'],
];

/** Languages in turn. */
const languageOf = (place: number) => locales[place % locales.length] ?? { id: 'en', lang: 'en' };

for (const [place, [what, kind]] of tried.entries()) {
	const { id, lang } = languageOf(place);
	test(`${what}, ${kind}: reported in ${lang}, and trying again helps`, async ({ page }) => {
		const found = uses[what];
		const answer = answers[kind];
		if (!found || !answer) throw new Error(`${what}, ${kind}: not in the tables above`);
		const { file, use, arrived, failed = 'checker.form.failed', again = 'checker.form.again' } = found;
		const thrown: string[] = [];
		page.on('pageerror', (error) => thrown.push(error.message));
		await page.route(file, answer);
		await use(page, id, lang);
		await expect(page.getByText(text(lang, failed)).first()).toBeVisible();
		// Another file of the kind may still be loading.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page
			.getByRole('button', { name: text(lang, again) })
			.first()
			.click();
		await expect(async () => {
			if (!(await arrived(page, lang).isVisible())) await use(page, id, lang);
			await expect(arrived(page, lang)).toBeVisible({ timeout: 1500 });
		}).toPass();
		await expect(page.getByText(text(lang, failed))).toHaveCount(0);
		expect(thrown).toEqual([]);
	});
}

const answered = (page: Page, lang: string) => page.locator('.case').getByText(text(lang, 'role.task.reset-password'));
const firstAnswer = (page: Page, lang: string) => page.getByRole('radio', { name: text(lang, 'role.task.reset-password') });

for (const { id, lang } of coreLocales) {
	test(`${id}: after a new publication an old tab says so, and loads the new version with the answers kept`, async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', (error) => thrown.push(error.message));
		await openChecker(page, id);
		await page.route('**/_astro/engine.*', (route) => route.fulfill({ status: 404, body: '' }));
		await page.route(`**${at(id, checkerPage('role'))}`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace(/(_astro\/\w+\.)[\w-]+\.js/g, '$1other.js') });
		});
		await firstAnswer(page, lang).click();
		await expect(page.getByText(text(lang, 'checker.form.outdated'))).toBeVisible();
		await page.unrouteAll();
		await page.getByRole('button', { name: text(lang, 'checker.form.renew') }).click();
		await expect(answered(page, lang)).toBeVisible();
		expect(thrown).toEqual([]);
	});

	test(`${id}: a file that never arrives: after some seconds the reader is told what to do meanwhile`, async ({ page }) => {
		await page.route('**/_astro/engine.*', () => {});
		await page.route('**/pagefind/*/search.json', () => {});
		await page.goto(at(id, checkerPage('role'), asked.verdict));
		const slow = page.getByText(text(lang, 'checker.form.slow'));
		await expect(slow).toBeVisible();
		await expect(slow.getByRole('link')).toHaveAttribute('href', /reset-no-role/);
		const { trigger, dialog } = searchParts(page, lang);
		await trigger.click();
		const loading = dialog.getByText(text(lang, 'find.loading'));
		await expect(loading.getByRole('link')).toHaveAttribute('href', at(id, 'questions'));
	});
}

for (const { id, lang } of [languageOf(0)]) {
	test(`${id}: a wrong script stays in the page, so the page is reloaded with the answers kept`, async ({ page }) => {
		await page.route('**/_astro/engine.*', (route) => route.fulfill({ body: '{}', contentType: 'text/javascript' }));
		await openChecker(page, id);
		await firstAnswer(page, lang).click();
		await expect(page.getByText(text(lang, 'checker.form.failed'))).toBeVisible();
		await page.unroute('**/_astro/engine.*');
		const loaded = page.waitForEvent('load');
		await page.getByRole('button', { name: text(lang, 'checker.form.again') }).click();
		await loaded;
		await expect(answered(page, lang)).toBeVisible();
		await checkerOn(page, lang).roles('actor').focus();
		await expect(page).toHaveURL(/#t=reset-password/);
	});

	test(`${id}: role ids cannot be loaded: reported above the field, and trying again finds the role`, async ({ page }) => {
		await page.route('**/_astro/role-templates*', (route) => route.fulfill({ status: 500, body: '' }));
		const { roles, options } = await openChecker(page, id, asked.role);
		const actor = roles('actor');
		await actor.fill('729827e3-9c14-49f7-bb1b-9608f156bbb8');
		await expect(page.getByText(text(lang, 'checker.form.failed'))).toBeVisible();
		await page.unrouteAll();
		await page.getByRole('button', { name: text(lang, 'checker.form.again') }).click();
		await actor.click();
		await expect(options.first()).toContainText('Helpdesk Administrator');
	});
}

for (const { id, lang } of [languageOf(1)]) {
	test(`${id}: an old tab with texts of another version shows no verdict`, async ({ page }) => {
		await page.route('**/checkers/role.*.json', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, json: { ...(await response.json()), version: 'other' } });
		});
		await page.goto(at(id, checkerPage('role'), asked.verdict));
		await expect(page.getByText(text(lang, 'checker.form.outdated'))).toBeVisible();
		await expect(page.locator('.verdict')).toHaveCount(0);
	});

	test(`${id}: the form itself does not load: a link to the tables, and trying again helps`, async ({ page }) => {
		await page.route('**/_astro/RoleChecker.*', (route) => route.fulfill({ status: 500, body: '' }));
		await page.goto(at(id, checkerPage('role'), asked.verdict));
		await expect(page.getByRole('link', { name: text(lang, 'checker.no-script.link') })).toBeVisible();
		await page.unrouteAll();
		await page.getByRole('button', { name: text(lang, 'checker.form.again') }).click();
		await expect(page.locator('.verdict h2')).toBeVisible();
	});
}

for (const [kind, answer, said, { id, lang }] of [
	['404', (route: Route) => route.fulfill({ status: 404, body: '' }), 'checker.form.failed', languageOf(0)],
	['{}', says('{}'), 'checker.form.slow', languageOf(1)],
] as const) {
	test(`${id}: the worker that reads a paste, ${kind}: reported, the text is kept, and trying again helps`, async ({ page }) => {
		await page.route('**/_astro/paste-worker*', answer);
		await expiryPaste(page, id, lang);
		await expect(page.getByText(text(lang, said))).toBeVisible();
		await expect(field(page, lang)).toHaveValue(/displayName/);
		await page.unrouteAll();
		await page.getByRole('button', { name: text(lang, 'checker.form.again') }).click();
		await expect(page.locator('.paste h3').first()).toBeVisible();
		await expect(field(page, lang)).toHaveValue(/displayName/);
	});
}

for (const [kind, { id, lang }] of [
	['{}', languageOf(0)],
	['half', languageOf(1)],
] as const) {
	test(`${id}: a script that stays with the page, ${kind}, and something pasted: the page opens a second time beside it`, async ({
		page,
		context,
	}) => {
		const file = '**/_astro/ExpiryReport.*';
		await page.route(file, (route) => answers[kind]?.(route));
		await expiryPaste(page, id, lang);
		await expect(page.getByText(text(lang, 'checker.form.failed'))).toBeVisible();
		expect(context.pages()).toHaveLength(1);
		await page.unroute(file);
		const opened = context.waitForEvent('page');
		await page.getByRole('button', { name: text(lang, 'checker.form.again') }).click();
		const second = await opened;
		await expect(field(page, lang)).toHaveValue(/displayName/);
		await expiryPaste(second, id, lang);
		await expect(second.locator('.paste h3').first()).toBeVisible();
	});
}
