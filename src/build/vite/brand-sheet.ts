import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { pngAddress, svgAddress } from '../../config/data-address.ts';
import { accentOf, themes, tonesOf } from '../../content-model/accent.ts';
import type { Site } from '../../content-model/schemas/site.ts';

/** Selector of each theme's rules. Light is the default of the style sheets. */
const rootOf = { light: ':root', dark: ":root[data-theme='dark']" } as const;

/** Custom properties of the accent's tones in both themes; empty for the default accent. */
export function accentSheet({ accent }: Pick<Site, 'accent'>): string {
	if (accent === undefined) return '';
	const rules = themes
		.map((theme) => {
			const { lit, on, pale, link } = tonesOf(accentOf(accent, theme), theme);
			return `${rootOf[theme]}{--lit:${lit};--on:${on};--pale:${pale};--link:${link};--slab:${lit}}`;
		})
		.join('');
	return `@layer site{${rules}}`;
}

/** The rule for one logo picture in front of the site's name. */
async function pictureRule(root: string, path: string, theme: keyof typeof rootOf): Promise<string> {
	const bytes = readFileSync(join(root, 'content', path));
	const { width, height } = await imageMetadata(bytes, `content/${path}`);
	const address = path.endsWith('.png') ? pngAddress(bytes) : svgAddress(bytes.toString('utf8'));
	return `${rootOf[theme]} .brand::before{aspect-ratio:${width}/${height};background-image:url("${address}")}`;
}

/** The rules of the logo: a picture in front of the name, which stays as text for those who do not see the picture. */
async function logoRules(logo: NonNullable<Site['logo']>, root: string): Promise<string> {
	return [
		".brand .mark{display:none}.brand::before{content:'';flex:none;height:2rem;max-width:60vw;background:0 50%/contain no-repeat}",
		await pictureRule(root, logo.file, 'light'),
		...(logo.dark ? [await pictureRule(root, logo.dark, 'dark')] : []),
		...(logo.replacesName ? ['.brand span{position:absolute;clip-path:inset(50%)}'] : []),
	].join('');
}

/**
 * The style sheet of the settings in site.yaml.
 * @param root Absolute path of the project.
 * @throws Error with the file if a picture cannot be read.
 */
export async function brandSheet(site: Pick<Site, 'accent' | 'logo'>, root: string): Promise<string> {
	return accentSheet(site) + (site.logo ? `@layer site{${await logoRules(site.logo, root)}}` : '');
}
