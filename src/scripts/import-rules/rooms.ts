/** A room (folder) of src/, and what it may import besides itself. */
interface Room {
	/** Rooms that it may import. */
	rooms: readonly string[];
	/** Modules and packages that it may not import. */
	without?: readonly string[];
	/** Its own folders that have the name of a room: the rule against that room must not forbid them. */
	ownFolders?: readonly string[];
	/** Tests may import anything; without this, tests follow the same rule but may also import src/testing. */
	freeTests?: true;
}

const astro = ['astro:*', 'astro/**'];

/** Rooms that everything on a page may use. */
const shown = ['islands', 'page', 'checkers', 'config', 'content-model', 'errors', 'flows', 'icons', 'i18n', 'machines', 'search'];

/** Imports go one way. A room that is not listed may import everything and is imported by no room: scripts and testing. */
export const rooms: Readonly<Record<string, Room>> = {
	i18n: { rooms: [], without: ['astro:*'] },
	checkers: { rooms: [], without: [...astro, 'node:*'], freeTests: true },
	search: { rooms: ['errors'], without: [...astro, 'node:*', 'pagefind', 'opencc-js'], freeTests: true },
	errors: { rooms: ['i18n'], without: astro, freeTests: true },
	flows: { rooms: [], without: [...astro, 'node:*'], freeTests: true },
	// Files that readers download: made in the browser, in the terminal, and by the build.
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

/** Rooms that may be imported only where they are listed; the last two are listed nowhere. */
export const allRooms = [...Object.keys(rooms), 'scripts', 'testing'];
