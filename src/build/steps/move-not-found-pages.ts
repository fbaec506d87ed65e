import { existsSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../site.ts';

/**
 * Astro (7.3.4) writes only the first 404 as a file beside its folder, which is where hosts look for one; the others are moved there.
 * @throws Error naming a language without such a page.
 */
export function moveNotFoundPages(site: Site): undefined {
	for (const file of site.files('*/404/index.html')) {
		site.write(`${dirname(file)}.html`, site.read(file));
		site.remove(file);
		rmdirSync(join(site.project.dist, dirname(file)));
	}
	for (const { id } of site.project.content.data.locales)
		if (!existsSync(join(site.project.dist, id, '404.html')))
			throw new Error(`There is neither ${id}/404/index.html nor ${id}/404.html, where Astro (7.3.4) writes the page for a wrong address.`);
}
