import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Opens the built site in Chromium, on port 4380 or SCREENS_PORT.
 * @param use Gets the browser and the address of the site, both of which end with it.
 * @throws Error if there is no built site.
 */
export async function onSite(use: (browser: Browser, url: string) => Promise<void>): Promise<void> {
	if (!existsSync('dist/index.html')) throw new Error('There is no site in dist. Build it first: npm run build');
	const server = await serve(process.cwd(), Number(process.env['SCREENS_PORT'] ?? 4380));
	const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
	try {
		await use(browser, server.url);
	} finally {
		await browser.close();
		await server.stop();
	}
}
