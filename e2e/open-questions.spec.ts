import { expect, type Locator, type Page, test } from '@playwright/test';
import { emptyLicenseState, openLicenseQuestions } from '../src/checkers/license/questions.ts';
import { parseLicenseState } from '../src/checkers/license/state-address.ts';
import { indexFacts } from '../src/checkers/role/index-facts.ts';
import { emptyRoleState, openRoleQuestions } from '../src/checkers/role/questions.ts';
import { parseRoleState } from '../src/checkers/role/state-address.ts';
import { model } from '../src/testing/licenses.ts';
import { numbers } from '../src/testing/vary.ts';
import { at, checkerPage, content } from './site-content.ts';

// No sequence of clicks, keys, history steps and hand-written addresses may show a verdict while a question is open. Sequences are
// generated from a seed; the expected state is computed from the page and the address by the form's own functions.

const index = indexFacts(content.data);
const steps = 60;

interface Walked {
	page: string;
	/** Hand-written addresses: complete, partly answered, and malformed. */
	fragments: readonly string[];
	/** Ids of the questions that an address leaves open. */
	open: (fragment: string) => readonly string[];
	paste: string;
}

const walked: Readonly<Record<string, Walked>> = {
	role: {
		page: checkerPage('role'),
		fragments: [
			...['t=reset-password&a=helpdesk-administrator&h=cloud&r=none', 't=reset-password&a=helpdesk-administrator', 'h=synced'],
			...['a=none&h=synced&r=none', 'x=external&a=global-administrator', 't=nothing&a=global-administrator&h=cloud&r=none', 'a=&r=&h=', ''],
		],
		open: (fragment) => openRoleQuestions(index, fragment === '' ? emptyRoleState : parseRoleState(index, fragment).question),
		paste: 'Helpdesk Administrator\nUser Administrator\nwhat is this',
	},
	license: {
		page: checkerPage('license'),
		fragments: [
			...['f=cloud_sspr_reset&u=cloud&l=m365_e3', 'f=cloud_sspr_reset&u=ask&l=m365_e3', 'f=hybrid_sspr_reset_writeback', 'l=m365_e3'],
			...['f=group_based_licensing&l=none', 'f=nothing&u=cloud&l=m365_e3', 'u=cloud', ''],
		],
		open: (fragment) => openLicenseQuestions(model, fragment === '' ? emptyLicenseState : parseLicenseState(model, fragment).question),
		paste: 'SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,40,Enabled\nNOBODY_KNOWS,3,Whatever',
	},
};

/** One random action of a reader. */
async function act(page: Page, form: Locator, next: () => number, { fragments, paste }: Walked): Promise<string> {
	const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
	const what = pick(['press', 'press', 'press', 'press', 'key', 'key', 'type', 'paste', 'back', 'forward', 'by hand'] as const);
	if (what === 'back' || what === 'forward') {
		// The history entries before and after belong to other pages.
		await page.evaluate((way) => {
			const { navigation } = globalThis as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } };
			if (way === 'back' ? navigation.canGoBack : navigation.canGoForward) history[way]();
		}, what);
		return what;
	}
	if (what === 'by hand') {
		const fragment = pick(fragments);
		await page.evaluate((hash) => {
			location.hash = hash;
		}, fragment);
		return `#${fragment}`;
	}
	if (what === 'key') {
		const key = pick(['Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowDown', 'ArrowUp', 'Escape']);
		// Keys are sent only if the form has the focus: the browser's own buttons are not under test.
		if (await form.locator(':focus').count()) await page.keyboard.press(key);
		return key;
	}
	if (what === 'type' || what === 'paste') {
		const field = form.locator(what === 'type' ? 'input[role=combobox]' : 'textarea:not([readonly])').first();
		if (!(await field.isVisible())) return 'nothing';
		await field.fill(what === 'type' ? pick(['GA', 'E3', 'user', 'zzz']) : paste);
		return what;
	}
	const targets = form.locator('button:visible, label.opt:visible, select:visible, summary:visible, [role=option]:visible');
	const target = targets.nth(Math.floor(next() * Math.max(1, await targets.count())));
	const name = ((await target.textContent({ timeout: 1000 }).catch(() => '')) ?? '').slice(0, 40);
	// An element that moved away under the pointer is ignored: the next action tries again.
	await target.click({ timeout: 1000, noWaitAfter: true }).catch(() => undefined);
	return `press ${name}`;
}

for (const [id, walk] of Object.entries(walked))
	for (const seed of [1, 5])
		test(`${id}, seed ${seed}: a verdict is shown only if no question is open`, async ({ page }) => {
			await page.addInitScript(() => {
				globalThis.print = () => undefined;
			});
			await page.goto(at('en', walk.page));
			const form = page.locator('.checker');
			await form.locator('fieldset:enabled').first().waitFor();
			const next = numbers(seed);
			const done: string[] = [];
			let verdicts = 0;
			for (let step = 0; step < steps; step++) {
				done.push(await act(page, form, next, walk));
				const seen = await form.evaluate((root) => ({
					verdict: root.querySelector('.verdict') !== null,
					asking: root.querySelector('.questions') !== null,
					openInCase: root.querySelectorAll('.case .now, .case .open').length,
					pasted: root.querySelector('.paste-report') !== null,
					fragment: location.hash.slice(1),
				}));
				if (!seen.verdict) continue;
				verdicts++;
				const story = done.slice(-8).join(' > ');
				expect(seen.asking, story).toBe(false);
				expect(seen.openInCase, story).toBe(0);
				// A paste is an answer that stays out of the address.
				const open = walk.open(decodeURIComponent(seen.fragment)).filter((question) => !(seen.pasted && question === 'have'));
				expect.soft(open, `${story}: #${seen.fragment}`).toEqual([]);
			}
			expect(verdicts).toBeGreaterThan(0);
		});
