import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackages } from './apt.ts';
import { run } from './run.ts';

/** Chromium without windows: the same pages, and the tests take a third less of the processor. */
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
 * A Chromium to test with: CHROMIUM_PATH, Debian's headless shell, Playwright's own, or the system's; if there is none, it is installed,
 * first as Playwright does it, then with Debian's package of the headless shell, then (older systems) of the whole browser.
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

/** Arguments for a browser that talks to nobody but the tested site; root needs a browser without sandbox. */
export const chromiumArgs = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
