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
	const islandsFile = (code: string) => fingerprinted(`${scripts}islands.js`, code);
	return (files: readonly string[]): void => {
		for (const file of files.map((name) => join(dist, name))) {
			const lean = rewritePage(readFileSync(file, 'utf8'), classes, moved, scopes);
			const { html, code } = takeIslandScripts(lean, (text) => base + islandsFile(text));
			// Other threads may write the same file; its name says what is in it.
			if (code) writeFileSync(join(dist, islandsFile(code)), code);
			writeFileSync(file, withPolicy(html));
		}
	};
};
