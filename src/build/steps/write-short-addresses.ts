import { shortAddresses } from '../errors/short-addresses.ts';
import type { Site } from '../site.ts';

/** Writes the redirect pages from the short address of an error to its row. */
export function writeShortAddresses(site: Site): string {
	const pages = shortAddresses(site.project.content, site.base, site.complete);
	for (const { file, html } of pages) site.write(file, html);
	return `${pages.length} short addresses of errors`;
}
