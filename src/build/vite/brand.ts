import type { Content } from '../../content-model/load.ts';
import type { Site } from '../../content-model/schemas/site.ts';
import { accentSheet, brandSheet } from './brand-sheet.ts';
import type { Plugin } from './plugin.ts';

/** Sheets by the name they are imported by. Two, because one that all pages share would be a file and a request of its own. */
const sheets: Readonly<Record<string, (site: Site, root: string) => string | Promise<string>>> = {
	'virtual:brand.css': brandSheet,
	'virtual:brand-bare.css': accentSheet,
};

/**
 * Gives the style sheets what the organization sets in site.yaml, as sheets of their own; they are empty where nothing is set. Nothing of
 * it stands in a page, so that the policy needs no exception and a picture is loaded once.
 * @param read Reads the content anew while somebody writes.
 * @param root Absolute path of the project.
 */
export const brand = (read: () => Content, root: string): Plugin => ({
	name: 'brand',
	resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
	load: (id) => sheets[id.slice(1)]?.(read().data.site, root),
});
