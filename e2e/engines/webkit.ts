import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { freePort } from '../../src/scripts/check-hosts/server.ts';
import type { WebKit } from '../../src/scripts/engines.ts';
import { candidates, seenElements } from './candidates.ts';
import { type Element, eventually, type Tab } from './tab.ts';

const size = { width: 1280, height: 900 };

const wrap = (session: WebDriver, element: WebElement): Element => ({
	click: async () => {
		// The driver cannot click outside the window, and does not always scroll.
		await session.executeScript((one: HTMLElement) => one.scrollIntoView({ block: 'center', behavior: 'instant' }), element);
		await element.click();
	},
	type: (text) => element.sendKeys(text),
	enter: () => element.sendKeys(Key.ENTER),
	choose: (value) => element.findElement(By.css(`option[value="${value}"]`)).click(),
});

/** Starts a virtual screen, because MiniBrowser has no headless mode. */
async function openScreen(path: string): Promise<{ display: string; process: ChildProcess }> {
	const { width, height } = size;
	const screen = spawn(path, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const display = await new Promise<string>((done, failed) => {
		screen.stdio[3]?.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
		screen.once('error', failed);
		screen.once('exit', (code) => failed(new Error(`Xvfb ended with status ${code}`)));
	});
	return { display, process: screen };
}

/** Opens WebKitGTK's MiniBrowser through its driver, with its own virtual screen and home folder. */
export async function openWebKitTab({ driver, browser, screen }: WebKit): Promise<Tab> {
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	const { display, process: xvfb } = await openScreen(screen);
	const port = await freePort();
	const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			HOME: home,
			XDG_CACHE_HOME: home,
			XDG_DATA_HOME: home,
			XDG_CONFIG_HOME: home,
		},
	});
	const stop = () => {
		server.kill();
		xvfb.kill();
		rmSync(home, { recursive: true, force: true });
	};
	const start = () =>
		new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } })
			.build();
	try {
		await eventually('WebKitWebDriver answers', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
		const session: WebDriver = await start();
		await session
			.manage()
			.window()
			.setRect({ ...size, x: 0, y: 0 });
		return {
			open: (address) => session.get(address),
			find: async (role, name) => {
				const elements = await session.executeScript<WebElement[]>(seenElements, candidates[role], name ?? null);
				return elements.map((element) => wrap(session, element));
			},
			run: (act, ...args) => session.executeScript<ReturnType<typeof act>>(act as (...args: unknown[]) => ReturnType<typeof act>, ...args),
			thrown: () => [],
			print: undefined,
			close: async () => {
				await session.quit().catch(() => {});
				stop();
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}
