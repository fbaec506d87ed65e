import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { describeHosting } from '../../src/config/hosts/description.ts';
import { freePort } from '../../src/scripts/check-hosts/server.ts';
import { findChromium } from '../../src/scripts/chromium.ts';
import { findFirefox, findWebKit } from '../../src/scripts/engines.ts';
import { serve } from '../../src/scripts/serve.ts';
import { content } from '../site-content.ts';
import { connectTo } from './connection.ts';
import { openPuppeteerTab } from './puppeteer.ts';
import { printVerdict, scenarios } from './scenarios.ts';
import type { Tab } from './tab.ts';
import { openWebKitTab } from './webkit.ts';

// `npm run test:engines`: the most common actions of readers, in real Firefox and real WebKit. Everything else is tested in Chromium
// (e2e/*.spec.ts).

if (!existsSync('dist/index.html')) throw new Error('There is no site in dist. Build it first: npm run build');

const firefox = await findFirefox();
const webkit = await findWebKit();
const chromium = await findChromium();

/** A browser with a function that opens a tab, or the reason why it cannot run. */
const engines: readonly { name: string; open: () => Promise<Tab>; missing: string | undefined; does: typeof scenarios }[] = [
	{
		name: 'Firefox',
		open: () => openPuppeteerTab('firefox', firefox.path ?? ''),
		missing: firefox.missing,
		does: [...scenarios, ['a verdict is printed', printVerdict]],
	},
	{
		name: 'WebKit',
		open: () => openWebKitTab(webkit.path ?? { driver: '', browser: '', screen: '' }),
		missing: webkit.missing,
		does: scenarios,
	},
	{
		name: 'Chromium',
		open: () => openPuppeteerTab('chrome', chromium),
		missing: undefined,
		does: [['a verdict is printed', printVerdict]],
	},
];

const { headers } = describeHosting(content, { site: 'http://127.0.0.1', base: '/' });
const { url, stop } = await serve(process.cwd(), await freePort());

for (const { name, open, missing, does } of engines)
	describe(name, async () => {
		const skip = missing ?? false;
		const connection = await connectTo(url, headers);
		let tab: Promise<Tab> | undefined;
		for (const [what, scenario] of does)
			test(what, { skip }, async () => {
				tab ??= open();
				await scenario(await tab, connection);
			});
		test('closes', async () => {
			await (await tab)?.close();
			await connection.stop();
		});
	});

test('the site is served no more', stop);
