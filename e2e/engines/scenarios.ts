import assert from 'node:assert/strict';
import { extractText } from 'unpdf';
import { askedAfter, type CheckerId, checkerById } from '../../src/checkers/registry.ts';
import { withColon } from '../../src/i18n/text.ts';
import { owned, p1, subscribed } from '../../src/testing/license-pastes.ts';
import { expected, role } from '../role-checker.ts';
import { queries } from '../search-pages.ts';
import { at, checkerPage, content, locales, text } from '../site-content.ts';
import type { Connection } from './connection.ts';
import { arrives, eventually, paste, reads, shown, type Tab } from './tab.ts';

/** What every engine has to pass. Elements are found by their accessible names, which are texts of content/i18n. */
export const scenarios: readonly [name: string, scenario: (tab: Tab, connection: Connection) => Promise<void>][] = [
	['an answer can be read in its style, in every language', readAnswers],
	['a chosen theme holds on the next page, until it is taken back', chooseTheme],
	['the search finds, in every language', search],
	['the search works again after the connection was lost', searchAfterLoss],
	['the role checker answers an address and a paste', checkRoles],
	['the licence checker judges a paste', checkLicences],
	['the expiry checker judges a paste', checkExpiry],
	['the language switch stays on the page', switchLanguage],
	['a guided way leads to its end and back, by its address too', findOut],
];

const path = 'users/locked-out';

/** Background colour of the page. */
const background = (tab: Tab) => tab.run(() => getComputedStyle(document.documentElement).backgroundColor);

const nothingThrown = (tab: Tab) => assert.deepEqual(tab.thrown(), []);

async function readAnswers(tab: Tab, { origin }: Connection): Promise<void> {
	for (const { id } of locales) {
		const page = content.pages.find((one) => one.locale === id && one.path === path);
		if (!page) continue;
		await tab.open(origin + at(id, path));
		await shown(tab, 'heading', page.fields.title);
		await reads(tab, page.fields.description ?? '');
		assert.notEqual(await background(tab), 'rgba(0, 0, 0, 0)', 'the style sheet did not arrive');
	}
	nothingThrown(tab);
}

async function chooseTheme(tab: Tab, { origin }: Connection): Promise<void> {
	// The label is a text of Starlight.
	const label = () =>
		tab.run(() => document.querySelector('select:has(option[value=dark])')?.closest('label')?.querySelector('span')?.textContent);
	const choose = async (theme: string) => (await shown(tab, 'combobox', await eventually('a choice of theme', label))).choose(theme);
	await tab.open(origin + at('en', path));
	await choose('light');
	const light = await background(tab);
	await choose('dark');
	await eventually('the page is dark', async () => (await background(tab)) !== light);
	const dark = await background(tab);
	await tab.open(origin + at('en'));
	assert.equal(await background(tab), dark);
	await choose('');
	assert.equal(await tab.run(() => document.documentElement.dataset['theme'] ?? ''), '');
	nothingThrown(tab);
}

/** Accessible name of the search button in the header: its name, and its placeholder. */
const searchName = (lang: string) => `${withColon(text(lang, 'find.label')).trim()} ${text(lang, 'find.placeholder')}`;

/** Opens the search of the page and types a query. */
async function type(tab: Tab, lang: string, query: string): Promise<void> {
	await (await shown(tab, 'button', searchName(lang))).click();
	await (await shown(tab, 'combobox', text(lang, 'find.label'))).type(query);
}

async function search(tab: Tab, { origin }: Connection): Promise<void> {
	for (const { id, lang } of locales) {
		const wanted = queries[id];
		if (!wanted) continue;
		await tab.open(origin + at(id, path));
		await type(tab, lang, wanted.query);
		// An empty field shows results too.
		const best = () => tab.run(() => document.querySelector('dialog [role=option]')?.getAttribute('href') ?? '');
		await eventually('the right result is first', async () => (await best()).includes(wanted.path));
		await (await shown(tab, 'combobox', text(lang, 'find.label'))).enter();
		await arrives(tab, at(id, wanted.path));
	}
	nothingThrown(tab);
}

async function searchAfterLoss(tab: Tab, connection: Connection): Promise<void> {
	/** Does something while the site cannot be reached, and checks that the failed load of the search is reported. */
	const whileOffline = async (act: () => Promise<void>) => {
		connection.lose();
		try {
			await act();
			await reads(tab, text('en', 'find.failed'));
		} finally {
			connection.restore();
		}
	};
	const field = () => shown(tab, 'combobox', text('en', 'find.label'));
	await tab.open(connection.origin + at('en', path));
	const button = await shown(tab, 'button', searchName('en'));
	// If the code cannot be loaded, the button can be pressed again.
	await whileOffline(() => button.click());
	await button.click();
	await field();
	// If the code is loaded but its data is not, the search can be retried.
	await whileOffline(async () => (await field()).type(queries['en']?.query ?? ''));
	await (await shown(tab, 'button', text('en', 'find.again'))).click();
	await shown(tab, 'option');
}

/** Address of a checker's page with answers filled in. */
const checkerAddress = (id: CheckerId, asked = '') => at('en', checkerPage(id)) + (asked && askedAfter(checkerById(id)) + asked);

/** Opens the paste panel of a checker, and pastes a text. */
async function pasteInto(tab: Tab, panel: string, printed: object): Promise<void> {
	await (await shown(tab, 'summary', text('en', panel))).click();
	await paste(tab, await shown(tab, 'textbox', text('en', 'checker.paste.label')), JSON.stringify(printed));
}

/** A complete case of the role checker: its verdict is shown at once. */
const asked = 't=reset-password&a=helpdesk-administrator&h=cloud&r=user-administrator';

const verdict = (query: string) => text('en', `role.verdict.${expected(query).verdict}`);

async function checkRoles(tab: Tab, { origin }: Connection): Promise<void> {
	await tab.open(origin + checkerAddress('role', asked));
	await shown(tab, 'heading', verdict(asked));
	const { name, templateId } = role('global-administrator');
	await tab.open(`${origin + checkerAddress('role')}#t=reset-password`);
	await pasteInto(tab, 'role.form.paste', {
		value: [{ '@odata.type': '#microsoft.graph.directoryRole', displayName: name, roleTemplateId: templateId }],
	});
	await (await shown(tab, 'button', text('en', 'role.paste.read'))).click();
	await (await shown(tab, 'button', text('en', 'role.paste.use.actor').replace('{{count}}', '1'))).click();
	await reads(tab, name);
	nothingThrown(tab);
}

async function checkLicences(tab: Tab, { origin }: Connection): Promise<void> {
	await tab.open(origin + checkerAddress('license', 'f=hybrid_sspr_reset_writeback&u=synced'));
	assert.ok(await tab.run(() => crossOriginIsolated), 'the headers of the hosts do not isolate the page');
	await pasteInto(tab, 'license.form.paste', subscribed(owned('AAD_PREMIUM', [p1])));
	await (await shown(tab, 'button', text('en', 'license.paste-form.judge'))).click();
	await shown(tab, 'heading', text('en', 'license.verdict.yes'));
	nothingThrown(tab);
}

async function checkExpiry(tab: Tab, { origin }: Connection): Promise<void> {
	const keyId = '23ba0570-21ea-48df-b52b-dc0ceee7f9a2';
	const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString();
	await tab.open(origin + at('en', checkerPage('expiry')));
	const field = await shown(tab, 'textbox', text('en', 'checker.paste.label'));
	await eventually('the field can be used', () => tab.run(() => document.querySelector('astro-island:not([ssr]) .paste') !== null));
	await paste(
		tab,
		field,
		JSON.stringify([{ appId: keyId, displayName: 'payroll-sync', passwordCredentials: [{ keyId, endDateTime: inTenDays }] }]),
	);
	await (await shown(tab, 'button', text('en', 'expiry.paste-form.judge'))).click();
	await shown(tab, 'heading', 'payroll-sync');
	await reads(tab, `${text('en', 'expiry.state.due-30')} `);
	await reads(tab, keyId);
	nothingThrown(tab);
}

async function switchLanguage(tab: Tab, { origin }: Connection): Promise<void> {
	const [from, to] = locales;
	if (!from || !to) return;
	await tab.open(origin + at(from.id, path));
	if (locales.length > 2) await (await shown(tab, 'summary', `${text(from.lang, 'language.label')}: ${from.label}`)).click();
	await (await shown(tab, 'link', to.label)).click();
	await arrives(tab, at(to.id, path));
	assert.equal(await tab.run(() => document.documentElement.lang), to.lang);
	// The front gate remembers the choice.
	await tab.open(`${origin}/`);
	await arrives(tab, at(to.id));
}

/** The printed verdict can be read, and takes at most two sheets. */
export async function printVerdict(tab: Tab, { origin }: Connection): Promise<void> {
	assert.ok(tab.print, 'this driver cannot print');
	await tab.open(origin + checkerAddress('role', asked));
	await shown(tab, 'heading', verdict(asked));
	const printed = await extractText(await tab.print(), { mergePages: true });
	const words = (said: string) => said.replace(/\s+/g, '');
	assert.ok(words(printed.text).includes(words(verdict(asked))), `the verdict is not on paper: ${printed.text.slice(0, 500)}`);
}

async function findOut(tab: Tab, { origin }: Connection): Promise<void> {
	const standing = () =>
		tab.run(() => [...document.querySelectorAll('.guided .step')].filter((step) => step.getClientRects().length > 0).map(({ id }) => id));
	const stands = async (id: string) => {
		await eventually(`only the step ${id} shows`, async () => String(await standing()) === id);
	};
	const words = content.data.flowTexts['en/sign-in']?.nodes;
	const answer = (node: string, id: string) => {
		const written = words?.[node]?.answers[id] ?? '';
		return typeof written === 'string' ? written : written.text;
	};
	await tab.open(`${origin}${at('en', 'find-out/sign-in')}`);
	await stands('start');
	await (await shown(tab, 'link', answer('sees', 'forgot'))).click();
	await stands('sees.forgot');
	await (await shown(tab, 'link', answer('have', 'no'))).click();
	await stands('have.no');
	await tab.run(() => history.back());
	await stands('sees.forgot');
	await tab.open(`${origin}${at('en', 'find-out/sign-in', 'have.yes')}`);
	await stands('have.yes');
	nothingThrown(tab);
}
