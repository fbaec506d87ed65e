import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium } from '../src/scripts/chromium.ts';
import { sites } from './sites.ts';

/** Runs the browser tests on two built sites, in two screen sizes. */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A single busy moment should not fail a change; `npm test` lists tests that passed on the second try.
	retries: process.env['CI'] ? 1 : 0,
	// Tests that check many states with axe take long on a busy machine; the limit still catches a hanging page.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	// One more than the processors of the smallest machine: a test often waits for its browser.
	workers: 3,
	reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
	use: {
		launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
		serviceWorkers: 'block',
	},
	webServer: Object.values(sites).map(({ url, folder, env }) => ({
		command: `node src/scripts/serve-folder.ts ${folder} ${new URL(url).port}`,
		url,
		cwd: '..',
		env,
		reuseExistingServer: false,
	})),
	projects: [
		{
			name: 'desktop',
			testIgnore: ['phone.spec.ts', 'variant.spec.ts', 'embed.spec.ts', 'components.spec.ts'],
			use: { ...devices['Desktop Chrome'], baseURL: sites.real.url },
		},
		{ name: 'phone', testMatch: 'phone.spec.ts', use: { ...devices['Pixel 7'], baseURL: sites.real.url } },
		{
			name: 'variant',
			testMatch: ['variant.spec.ts', 'embed.spec.ts', 'components.spec.ts'],
			use: { ...devices['Desktop Chrome'], baseURL: sites.variant.url },
		},
	],
});
