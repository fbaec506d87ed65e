import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { onSite } from './on-site.ts';

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

await onSite(async (browser, url) => {
	for (const { name, address, size, theme } of pictures) {
		const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce', serviceWorkers: 'block' });
		await page.goto(`${url}/${address}`, { waitUntil: 'networkidle' });
		const picture = await sharp(await page.screenshot())
			.png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
			.toBuffer();
		if (picture.length > limit) throw new Error(`${name}.png is ${picture.length} bytes, at most ${limit} are allowed.`);
		writeFileSync(`e2e/screenshots/${name}.png`, picture);
		console.log(`${name}.png: ${(picture.length / 1024).toFixed(1)} KB`);
		await page.close();
	}
});
