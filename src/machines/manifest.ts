/** What a phone shows of the site on its home screen, in one language. */
export interface ManifestTexts {
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Name of the site. */
	name: string;
	/** Who publishes it, as a sentence; undefined where nobody is named. */
	publisher: string | undefined;
	/** Address of the language's home page. */
	home: string;
	/** Address of everything that belongs to the site. */
	scope: string;
	/** Colour of the bar around a page, and of the page before it is painted. */
	colours: { theme: string; background: string };
	/** Addresses of the icons. */
	icons: { svg: string; touch: string };
}

/** Pixels of the touch icon's side, as the manifest writes sizes. */
const touchSizes = '180x180';

/**
 * A web app manifest (https://www.w3.org/TR/appmanifest/). The site stays a page of the browser: its addresses are there to be copied, and
 * its answers send people to other sites.
 */
export function webManifest({ lang, dir, name, publisher, home, scope, colours, icons }: ManifestTexts): string {
	const manifest = {
		lang,
		dir,
		name,
		description: publisher,
		id: home,
		start_url: home,
		scope,
		display: 'browser',
		theme_color: colours.theme,
		background_color: colours.background,
		icons: [
			{ src: icons.svg, sizes: 'any', type: 'image/svg+xml' },
			{ src: icons.touch, sizes: touchSizes, type: 'image/png' },
		],
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
