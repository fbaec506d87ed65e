import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/load.ts';
import { drawIcon } from '../icons/drawing.ts';
import { iconFiles } from '../icons/files.ts';
import { drawOrganizationIcon } from '../icons/organization.ts';

/**
 * Replaces the icons of public/ in a built site by ones in the organization's accent or with its logo. A file that the publisher put there
 * instead of the project's own stays.
 * @param dist Folder of the built site.
 * @param root Absolute path of the project.
 */
export async function writeIcons({ accent, logo }: Content['data']['site'], dist: string, root: string): Promise<void> {
	if (!accent && !logo) return;
	const shipped = await iconFiles(drawIcon({}));
	const own = await iconFiles(await drawOrganizationIcon({ accent, logo }, root));
	for (const [name, usual] of Object.entries(shipped)) {
		const path = join(dist, name);
		if (!existsSync(path) || readFileSync(path).equals(usual)) writeFileSync(path, own[name as keyof typeof own]);
	}
}

/** Gives the built site its own icons, see writeIcons. */
export function icons({ data: { site } }: Content): AstroIntegration {
	let root = '';
	return {
		name: 'icons',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': ({ dir }) => writeIcons(site, fileURLToPath(dir), root),
		},
	};
}
