/** What the search knows of the page it is opened from (src/components/frame/SearchLink.astro). */
export interface SearchSettings {
	/** Folder of the search of this language, with a closing slash. */
	folder: string;
	/** Address of the pages of this language, with a closing slash. */
	pages: string;
	/** The page with all questions. */
	all: { href: string; text: string };
	/** Said while the search is loading, and when it cannot be loaded. */
	loading: string;
	failed: string;
	/** On the button that tries once more. */
	again: string;
}

/** Id and name of a door. */
export type Door = readonly [id: string, name: string];

/**
 * Reads the settings from the link to all questions, which stands in the folder of the language; the files of the search lie in a folder of
 * that name beside it.
 */
export function settingsOf({ href, pathname, dataset }: HTMLAnchorElement): SearchSettings {
	const pages = new URL('..', href).pathname;
	const { all = '', loading = '', failed = '', again = '' } = dataset;
	return { folder: pages.replace(/([^/]+\/)$/, 'pagefind/$1'), pages, all: { href: pathname, text: all }, loading, failed, again };
}
