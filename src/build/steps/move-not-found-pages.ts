import { existsSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../site.ts';

/**
 * Astro (7.3.4) writes only the first language's 404 page as 404.html, the file that hosts look for; those of other languages are moved
 * there.
 * @throws Error with the language that has no such page.
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
