import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parsePage } from '../build/page/parse.ts';
import { findInline } from '../build/policy/inline.ts';
import { oldestBrowsers } from '../config/browsers.ts';
import { newerInScript } from './check-browsers/scripts.ts';
import { newerInStyle } from './check-browsers/styles.ts';

/** `npm run check:browsers`: checks that the built site uses only what the oldest supported browsers understand. Exit status 1 if not. */
const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site in dist. Build it first: npm run build');

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const told: string[] = [];
const tell = (file: string, newer: readonly string[]) => told.push(...newer.map((what) => `${file} ${what}`));

const scripts = globSync('**/*.js', { cwd: dist }).sort();
/**
 * Scripts with a fallback: the search tells readers what the browser lacks; for a checker in a flow, the checker's own page opens instead.
 */
const hasAnotherWay = (file: string) => /^(?:mount|show-checker)\./.test(basename(file));
const isWorker = (file: string) => /worker/i.test(basename(file));
for (const file of scripts) tell(file, newerInScript(read(file), hasAnotherWay(file), isWorker(file) ? 'script' : 'module'));
const inline = new Map(
	globSync('**/*.html', { cwd: dist }).flatMap((file) => findInline(parsePage(read(file))).scripts.map((code) => [code, file])),
);
for (const [code, file] of inline) tell(file, newerInScript(code, false));
const sheets = globSync('**/*.css', { cwd: dist }).sort();
for (const file of sheets) tell(file, newerInStyle(read(file)));

console.log(
	told.length === 0
		? `${scripts.length} scripts, ${inline.size} in pages and ${sheets.length} style sheets suit ${oldestBrowsers.join(', ')}`
		: `Newer than ${oldestBrowsers.join(', ')} (src/config/browsers.ts):\n${told.join('\n')}`,
);
process.exitCode = told.length > 0 ? 1 : 0;
