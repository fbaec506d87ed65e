import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from '../policy/page-policy.ts';
import { type Moved, rewritePage } from './rewrite.ts';
import type { Scopes } from './scopes.ts';
import type { StyleClasses } from './style-classes.ts';

/** What all pages of a site are rewritten with. */
export interface Rewriting {
	dist: string;
	classes: StyleClasses;
	moved: Moved;
	scopes: Scopes;
}

/** Gives pages of a built site their lean form and their policy; runs in a thread. */
export default ({ dist, classes, moved, scopes }: Rewriting) =>
	(files: readonly string[]): void => {
		for (const file of files.map((name) => join(dist, name)))
			writeFileSync(file, withPolicy(rewritePage(readFileSync(file, 'utf8'), classes, moved, scopes)));
	};
