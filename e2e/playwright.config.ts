import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium } from '../src/scripts/chromium.ts';
import { sites } from './sites.ts';

/** Two built sites, two sizes: what a reader can do, in a real browser. */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A machine that is busy for a moment fails no change; what needed its second try is named in the summary of `npm test`.
	retries: process.env['CI'] ? 1 : 0,
	// A test that looks at many states with axe takes long on a busy machine; a page that hangs is found all the same.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	// One more than processors on the smallest machine: a test often waits for its browser.
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
