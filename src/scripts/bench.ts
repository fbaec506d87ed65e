import { resolve } from 'node:path';
import { loadContentOrThrow } from '../content-model/load.ts';
import { growth } from './bench/growth.ts';
import { phone } from './bench/lighthouse.ts';
import { run } from './run.ts';

/**
 * `npm run bench [-- lighthouse|growth]`: how fast pages are on a phone (on the second test site, which is open to search engines), and
 * what the site costs when it grows. Exit status 1 over a limit.
 */
const root = process.cwd();
const only = process.argv[2];
const parts: Readonly<Record<string, () => Promise<string[]>>> = {
	lighthouse: async () => {
		if ((await run('node', ['src/scripts/build-variant.ts'])) !== 0) return ['The second test site could not be built.'];
		const locales = loadContentOrThrow(root).data.locales.map(({ id }) => id);
		return phone(resolve('.cache/variant/dist'), '/help/', locales);
	},
	growth: () => growth(root, [500, 1000]),
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
