/** Texts and colours for the home screen of a phone, in one language. */
export interface ManifestTexts {
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Name of the site. */
	name: string;
	/** A sentence about the publisher; undefined if there is none. */
	publisher: string | undefined;
	/** Address of the language's home page. */
	home: string;
	/** Base address of the whole site. */
	scope: string;
	/** Colour of the browser's bar, and of the page before its first paint. */
	colours: { theme: string; background: string };
	/** Addresses of the icons. */
	icons: { svg: string; touch: string };
}

/** Size of the touch icon in pixels, in the manifest's notation. */
const touchSizes = '180x180';

/**
 * A web app manifest (https://www.w3.org/TR/appmanifest/). The site stays in the browser instead of opening as an app: its addresses are
 * meant to be copied, and its answers link to other sites.
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
