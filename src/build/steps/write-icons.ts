import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../content-model/load.ts';
import { drawIcon } from '../../icons/drawing.ts';
import { iconFiles } from '../../icons/files.ts';
import { drawOrganizationIcon } from '../../icons/organization.ts';
import type { Site } from '../site.ts';

/**
 * Replaces the icons of public/ in a built site by icons with the organization's accent or logo. A file with which the publisher replaced
 * the project's own is kept.
 * @param dist Folder of the built site.
 * @param root Absolute path of the project.
 */
export async function replaceIcons({ accent, logo }: Content['data']['site'], dist: string, root: string): Promise<void> {
	if (!accent && !logo) return;
	const shipped = await iconFiles(drawIcon({}));
	const own = await iconFiles(await drawOrganizationIcon({ accent, logo }, root));
	for (const [name, usual] of Object.entries(shipped)) {
		const path = join(dist, name);
		if (!existsSync(path) || readFileSync(path).equals(usual)) writeFileSync(path, own[name as keyof typeof own]);
	}
}

/** Gives the built site the organization's icons. */
export async function writeIcons({ project }: Site): Promise<undefined> {
	await replaceIcons(project.content.data.site, project.dist, project.root);
}
