/** What the page tells the search: where its files are, and what to say if they cannot be had. Written by src/overrides/Search.astro. */
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
	/** Ids and names of the doors, in the order of the menu. */
	doors: readonly (readonly [id: string, name: string])[];
	/** The door that the reader's page lies behind. */
	here?: string | undefined;
}
