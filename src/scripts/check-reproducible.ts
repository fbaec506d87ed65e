import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SiteCopy } from '../testing/site-copy.ts';
import { linkFolder } from './check-reproducible/link-folder.ts';
import { run } from './run.ts';

/** Builds the site once more, in another folder, and compares it byte by byte with dist. Exit status 1 if they differ. */
using again = new SiteCopy();
// node_modules is linked into the folder: names of scripts depend on where packages are relative to the site.
linkFolder('node_modules', join(again.root, 'node_modules'));
// Caches that tools keep between builds are not shared with the second build.
for (const cache of ['.astro', '.vite', '.cache']) rmSync(join(again.root, 'node_modules', cache), { recursive: true, force: true });
let status = await run('astro', ['build'], { cwd: again.root, output: 'on failure' });
if (status === 0) status = await run('git', ['--no-pager', 'diff', '--no-index', '--stat', 'dist', join(again.root, 'dist')]);
if (status === 0) console.log('Two builds in two folders are the same, byte by byte.');
process.exitCode = status;
