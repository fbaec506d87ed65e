import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackages } from './apt.ts';
import { run } from './run.ts';

/** Headless Chromium: it renders the same pages, and the tests take a third less CPU time. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const onSystem = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = () =>
	[process.env['CHROMIUM_PATH'] ?? '', headlessShell, chromium.executablePath(), ...onSystem].find((path) => path && existsSync(path));

/**
 * Finds a Chromium for tests: CHROMIUM_PATH, Debian's headless shell, Playwright's own, or the system's. If there is none, it is
 * installed: by Playwright, else from Debian's package of the headless shell, else (on older systems) of the whole browser.
 * @returns Path of the executable.
 * @throws Error that says what to install by hand.
 */
export async function findChromium(): Promise<string> {
	const found = installed();
	if (found) return found;
	console.log('No Chromium found. Installing one …');
	await run('playwright', ['install', 'chromium'], { output: 'none' });
	for (const name of ['chromium-headless-shell', 'chromium']) {
		if (!installed()) await installPackages([name, 'fonts-noto-cjk']);
	}
	const path = installed();
	if (!path) throw new Error('No Chromium could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one.');
	return path;
}

/** Browser arguments: no requests except to the tested site; no sandbox for root, where it cannot work. */
export const chromiumArgs = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
