import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../site.ts';

/** Astro writes only the first 404 as a file beside its folder, which is where hosts look for one; the others are moved there. */
export function moveNotFoundPages(site: Site): undefined {
	for (const file of site.files('*/404/index.html')) {
		site.write(`${dirname(file)}.html`, site.read(file));
		site.remove(file);
		rmdirSync(join(site.project.dist, dirname(file)));
	}
}
