import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../content-model/problem.ts';
import { addressOf, checkLinks } from '../links/check.ts';
import type { Site } from '../site.ts';

/**
 * Checks the links of all pages.
 * @throws ContentError with every dead link.
 */
export function checkPageLinks(site: Site): string {
	const pages = new Map(site.pages.map(({ file, links }) => [addressOf(file, site.base), links]));
	const problems = checkLinks(pages, site.base, (path) => existsSync(join(site.project.dist, path)));
	if (problems.length > 0) throw new ContentError(problems);
	return 'all links and anchors lead somewhere';
}
