import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/load.ts';
import { brandSheet } from './brand/sheet.ts';

const id = 'virtual:brand.css';

/**
 * Gives the style sheets what the organization sets in site.yaml, as a sheet of their own; it is empty where nothing is set. Nothing of
 * it stands in a page, so that the policy needs no exception and a picture is loaded once.
 * @param read Reads the content anew while somebody writes.
 */
export function brand(read: () => Content): AstroIntegration {
	return {
		name: 'brand',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(config.root);
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'brand',
								resolveId: (asked: string) => (asked === id ? `\0${id}` : undefined),
								load: (asked: string) => (asked === `\0${id}` ? brandSheet(read().data.site, root) : undefined),
							},
						],
					},
				});
			},
		},
	};
}
