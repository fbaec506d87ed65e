import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { chromiumArgs, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * `npm run update:screenshots`: eight screenshots of the built site, e2e/screenshots/*.png, at most 60 KB each. No test compares them,
 * since text rendering differs between machines. SCREENS_PORT overrides port 4380.
 */
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const limit = 60 * 1024;

const pictures = [
	{ name: 'home', address: 'zh-tw/', size: desk, theme: 'dark' },
	{ name: 'answer', address: 'en/users/locked-out/', size: desk, theme: 'light' },
	{ name: 'answer-phone', address: 'zh-tw/users/locked-out/', size: phone, theme: 'dark' },
	{ name: 'commands', address: 'zh-tw/apps/manage-credentials/#add-a-secret', size: desk, theme: 'dark' },
	{ name: 'errors-phone', address: 'en/users/reset-errors/#sspr_0012', size: phone, theme: 'light' },
	{
		name: 'verdict',
		address: 'en/check/role/#t=reset-password&a=helpdesk-administrator&h=cloud&r=user-administrator',
		size: desk,
		theme: 'light',
	},
	{ name: 'matrix', address: 'en/admins/who-can-reset-passwords/#reset-reports-reader', size: desk, theme: 'light' },
	{ name: 'dates-phone', address: 'en/dates/#sms-voice-end', size: phone, theme: 'light' },
] as const;

const root = process.cwd();
if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('There is no site in dist. Build it first: npm run build');
const server = await serve(root, Number(process.env['SCREENS_PORT'] ?? 4380));
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
	for (const { name, address, size, theme } of pictures) {
		const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce', serviceWorkers: 'block' });
		await page.goto(`${server.url}/${address}`, { waitUntil: 'networkidle' });
		const picture = await sharp(await page.screenshot())
			.png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
			.toBuffer();
		if (picture.length > limit) throw new Error(`${name}.png is ${picture.length} bytes, at most ${limit} are allowed.`);
		writeFileSync(join(root, 'e2e', 'screenshots', `${name}.png`), picture);
		console.log(`${name}.png: ${(picture.length / 1024).toFixed(1)} KB`);
		await page.close();
	}
} finally {
	await browser.close();
	await server.stop();
}
