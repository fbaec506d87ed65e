import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArgs, findChromium } from './chromium.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

/** `npm run lighthouse [path …]`: mobile scores of pages of the second test site, which is open to search engines. Exit 1 below 100. */
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['en/users/reset-password/', 'zh-tw/users/locked-out/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

process.env['BASE_PATH'] = '/help';
if ((await run('node', ['src/scripts/build-variant.ts'])) !== 0) process.exit(1);
process.chdir('.cache/variant');
const port = 4403;
const site = await serve(process.cwd(), port);
const chrome = await launch({ chromePath: await findChromium(), chromeFlags: ['--headless', ...chromiumArgs] });
for (const path of paths) {
	const result = await lighthouse(`${site.url}/help/${path}`, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
	const scores = categories.map((id) => ({ id, score: Math.round((result?.lhr.categories[id]?.score ?? 0) * 100) }));
	console.log(`${path}  ${scores.map(({ id, score }) => `${id} ${score}`).join('  ')}`);
	for (const audit of Object.values(result?.lhr.audits ?? {})) {
		if (audit.score !== null && audit.score < 0.9) console.log(`    ${audit.id}: ${audit.displayValue ?? audit.title}`);
	}
	if (scores.some(({ score }) => score < 100)) process.exitCode = 1;
}
chrome.kill();
await site.stop();
