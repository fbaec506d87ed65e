import { join } from 'node:path';
import { loadPublishedContent } from '../content-model/published.ts';
import { partLocales } from '../i18n/core-locales.ts';
import { SiteCopy } from '../testing/site-copy.ts';
import { growth } from './bench/growth.ts';
import { phone } from './bench/lighthouse.ts';
import { run } from './run.ts';

/**
 * `npm run bench [-- lighthouse|growth]`: how fast pages load on a phone, and what the build of a growing site costs. Lighthouse runs on a
 * copy of the site that is open to search engines, since it lowers the score of others. Exit status 1 over a limit.
 */
const root = process.cwd();
const only = process.argv[2];
const parts: Readonly<Record<string, () => Promise<string[]>>> = {
	lighthouse: async () => {
		const site = new SiteCopy(undefined, '.cache/open');
		site.replace('content/data/site.yaml', 'indexing: false', 'indexing: true');
		// Preview pictures have no influence on how a page loads.
		site.replace('content/data/site.yaml', 'previews: true', 'previews: false');
		if ((await run('astro', ['build'], { cwd: site.root, output: 'on failure' })) !== 0) return ['The site could not be built.'];
		return phone(join(site.root, 'dist'), partLocales(loadPublishedContent(root).data.locales).core);
	},
	growth: () => growth(root),
};
if (only !== undefined && !(only in parts))
	throw new Error(`There is no benchmark "${only}". There are: ${Object.keys(parts).join(', ')}.`);

const broken: string[] = [];
for (const [name, part] of Object.entries(parts)) {
	if (only !== undefined && name !== only) continue;
	console.log(`\n${name}`);
	broken.push(...(await part()));
}
for (const message of broken) console.error(message);
process.exitCode = broken.length > 0 ? 1 : 0;
