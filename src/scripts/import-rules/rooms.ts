/** A room of src/, and what it may import beside itself. */
interface Room {
	/** Rooms that it may import. */
	rooms: readonly string[];
	/** Modules and packages that it may not import. */
	without?: readonly string[];
	/** Folders of its own that are called like a room: a rule by the name of that room would forbid them. */
	ownFolders?: readonly string[];
	/** Tests may import what they like; elsewhere they keep to the same rule, and may import src/testing beside it. */
	freeTests?: true;
}

const astro = ['astro:*', 'astro/**'];

/** What stands on a page may be made of these. */
const shown = ['islands', 'page', 'checkers', 'config', 'content-model', 'errors', 'flows', 'icons', 'i18n', 'machines', 'search'];

/** Imports go one way. What is not listed here is at the end of all imports and may use everything: scripts and testing. */
export const rooms: Readonly<Record<string, Room>> = {
	i18n: { rooms: [], without: ['astro:*'] },
	checkers: { rooms: [], without: [...astro, 'node:*'], freeTests: true },
	search: { rooms: ['errors'], without: [...astro, 'node:*', 'pagefind', 'opencc-js'], freeTests: true },
	errors: { rooms: ['i18n'], without: astro, freeTests: true },
	flows: { rooms: [], without: [...astro, 'node:*'], freeTests: true },
	// What readers take along, as files: in the browser, from the terminal, and at build.
	exports: { rooms: ['checkers', 'i18n'], without: [...astro, 'node:*'], freeTests: true },
	// Runs in the browser, with Preact and virtual:facts.
	islands: { rooms: ['checkers', 'exports', 'flows', 'search', 'i18n'], without: [...astro, 'node:*'], freeTests: true },
	page: { rooms: ['islands', 'flows', 'search', 'i18n'], without: [...astro, 'node:*'], freeTests: true },
	'content-model': { rooms: ['checkers', 'errors', 'flows', 'i18n'] },
	machines: { rooms: ['content-model', 'checkers', 'i18n'], without: ['astro:*'], freeTests: true },
	config: { rooms: ['content-model', 'machines', 'checkers', 'errors', 'i18n'] },
	icons: { rooms: ['config', 'content-model', 'i18n'], freeTests: true },
	build: {
		rooms: ['config', 'content-model', 'checkers', 'errors', 'icons', 'i18n', 'machines', 'search'],
		ownFolders: ['page', 'search'],
	},
	'route-data': { rooms: ['build', 'config', 'content-model', 'checkers', 'errors', 'icons', 'i18n', 'machines', 'search'] },
	components: { rooms: shown },
	overrides: { rooms: ['components', ...shown] },
	routes: { rooms: ['components', 'exports', ...shown] },
};

/** Rooms that no room may import but those that list them; the last ones nobody lists. */
export const allRooms = [...Object.keys(rooms), 'scripts', 'testing'];
