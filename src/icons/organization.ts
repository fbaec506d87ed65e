import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { pngAddress, svgAddress } from '../config/data-address.ts';
import type { Site } from '../content-model/schemas/site.ts';
import { drawIcon, type IconLogo } from './drawing.ts';

/** The logo as a data: address, with its size. */
async function readLogo(root: string, path: string): Promise<IconLogo> {
	const bytes = readFileSync(join(root, 'content', path));
	const { width, height } = await imageMetadata(bytes, `content/${path}`);
	return { address: path.endsWith('.png') ? pngAddress(bytes) : svgAddress(bytes.toString('utf8')), width, height };
}

/**
 * The icon with the organization's accent or logo.
 * @param root Absolute path of the project.
 * @throws Error with the file if the logo cannot be read.
 */
export async function drawOrganizationIcon(site: Pick<Site, 'accent' | 'logo'>, root: string): Promise<string> {
	return drawIcon(site, site.logo && (await readLogo(root, site.logo.file)));
}
