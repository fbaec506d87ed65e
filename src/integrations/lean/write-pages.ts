import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from '../policy/page-policy.ts';
import { takeIslandScripts } from './island-scripts.ts';
import { type Moved, rewritePage } from './rewrite.ts';
import type { Scopes } from './scopes.ts';
import { fingerprinted } from './sheets.ts';
import type { StyleClasses } from './style-classes.ts';

/** What all pages of a site are rewritten with. */
export interface Rewriting {
	dist: string;
	/** Base path with slashes at both ends. */
	base: string;
	classes: StyleClasses;
	moved: Moved;
	scopes: Scopes;
}

/** Where scripts lie, from the base path on. */
const scripts = '_astro/';

/** Gives pages of a built site their lean form and their policy; runs in a thread. */
export default ({ dist, base, classes, moved, scopes }: Rewriting) => {
	const keep = (code: string) => {
		const name = fingerprinted(`${scripts}islands.js`, code);
		// Other threads may write the same file; its name says what is in it.
		writeFileSync(join(dist, name), code);
		return base + name;
	};
	return (files: readonly string[]): void => {
		for (const file of files.map((name) => join(dist, name))) {
			const lean = rewritePage(readFileSync(file, 'utf8'), classes, moved, scopes);
			writeFileSync(file, withPolicy(takeIslandScripts(lean, keep)));
		}
	};
};
