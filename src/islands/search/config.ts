/** What the search takes from the page it is opened on (src/components/frame/SearchLink.astro). */
export interface SearchSettings {
	/** Folder with the search files of this language, with a trailing slash. */
	folder: string;
	/** Address of the pages of this language, with a trailing slash. */
	pages: string;
	/** The page with all questions. */
	all: { href: string; text: string };
	/** Text shown when the search could not be loaded. */
	failed: string;
	/** Label of the button that tries again. */
	again: string;
}

/** Id and name of a section of the site. */
export type Door = readonly [id: string, name: string];

/**
 * Reads the settings from the link to all questions, which is in the language's folder; the search files are in a sibling folder with the
 * language's name.
 */
export function settingsOf({ href, pathname, dataset }: HTMLAnchorElement): SearchSettings {
	const pages = new URL('..', href).pathname;
	const { all = '', failed = '', again = '' } = dataset;
	return { folder: pages.replace(/([^/]+\/)$/, 'pagefind/$1'), pages, all: { href: pathname, text: all }, failed, again };
}
