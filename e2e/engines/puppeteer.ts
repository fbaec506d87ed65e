import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { chromiumArgs } from '../../src/scripts/chromium.ts';
import { candidates, seenElements } from './candidates.ts';
import type { Element as Found, Tab } from './tab.ts';

const size = { width: 1280, height: 900 };

const wrap = (handle: ElementHandle<Element>): Found => ({
	click: () => handle.click(),
	type: (text) => handle.type(text),
	enter: () => handle.press('Enter'),
	choose: async (value) => {
		await handle.select(value);
	},
});

/**
 * Opens headless Firefox or Chromium through WebDriver BiDi.
 * @param path Path of the executable.
 */
export async function openPuppeteerTab(browser: 'firefox' | 'chrome', path: string): Promise<Tab> {
	const launched = await puppeteer.launch({
		browser,
		executablePath: path,
		headless: true,
		protocol: 'webDriverBiDi',
		args: browser === 'chrome' ? chromiumArgs : [],
		defaultViewport: size,
		// Tests use the pages' own colour scheme, so the machine's is overridden.
		extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 1 },
	});
	const page = (await launched.pages())[0] ?? (await launched.newPage());
	const thrown: string[] = [];
	page.on('pageerror', (error) => thrown.push(String(error)));
	return {
		open: async (address) => {
			await page.goto(address);
		},
		find: async (role, name) => {
			const list = await page.evaluateHandle(seenElements, candidates[role], name ?? null);
			const handles = [...(await list.getProperties()).values()];
			return handles.flatMap((handle) => handle.asElement() ?? []).map((handle) => wrap(handle as ElementHandle<Element>));
		},
		run: (act, ...args) => page.evaluate(act as (...given: unknown[]) => ReturnType<typeof act>, ...args),
		thrown: () => thrown,
		print: () => page.pdf({ format: 'A4' }),
		close: () => launched.close(),
	};
}
