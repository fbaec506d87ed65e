/** A link element of a page's head. */
export interface HeadLink {
	rel: string;
	href: string;
	sizes?: string;
	type?: string;
}

/** Name of a language's manifest in its folder. */
export const manifestFile = 'site.webmanifest';

/**
 * The links to the site's icons. The SVG is last, since browsers prefer the last of equally suitable icons.
 * @param asset Gives the address of a file of the site.
 */
export const iconLinks = (asset: (file: string) => string): HeadLink[] => [
	{ rel: 'icon', href: asset('favicon.ico'), sizes: '32x32' },
	{ rel: 'icon', href: asset('favicon.svg'), type: 'image/svg+xml' },
	{ rel: 'apple-touch-icon', href: asset('apple-touch-icon.png') },
];
