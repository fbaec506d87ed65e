import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SiteCopy } from '../testing/site-copy.ts';
import { linkFolder } from './check-reproducible/link-folder.ts';
import { run } from './run.ts';

/**
 * `npm run check:reproducible`: builds the site again in another folder and compares it with dist byte by byte. Exit status 1 if they
 * differ.
 */
using again = new SiteCopy();
// node_modules has to be inside the folder: names of scripts depend on the relative paths of packages.
linkFolder('node_modules', join(again.root, 'node_modules'));
// The second build must not share the tools' caches.
for (const cache of ['.astro', '.vite', '.cache']) rmSync(join(again.root, 'node_modules', cache), { recursive: true, force: true });
let status = await run('astro', ['build'], { cwd: again.root, output: 'on failure' });
if (status === 0) status = await run('git', ['--no-pager', 'diff', '--no-index', '--stat', 'dist', join(again.root, 'dist')]);
if (status === 0) console.log('Two builds in two folders are the same, byte by byte.');
process.exitCode = status;
