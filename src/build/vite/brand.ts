import type { Content } from '../../content-model/load.ts';
import type { Site } from '../../content-model/schemas/site.ts';
import { accentSheet, brandSheet } from './brand-sheet.ts';
import type { Plugin } from './plugin.ts';

/** Style sheets by import name. Two of them, because a single one shared by all pages would become an additional file and request. */
const sheets: Readonly<Record<string, (site: Site, root: string) => string | Promise<string>>> = {
	'virtual:brand.css': brandSheet,
	'virtual:brand-bare.css': accentSheet,
};

/**
 * Provides the organization's settings as style sheets; they are empty if nothing is set. Nothing is inline, so the policy needs no
 * exception, and pictures are loaded once.
 * @param read Reads the content again during development.
 * @param root Absolute path of the project.
 */
export const brand = (read: () => Content, root: string): Plugin => ({
	name: 'brand',
	resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
	load: (id) => sheets[id.slice(1)]?.(read().data.site, root),
});
