/** What every page runs: our own scripts, the one of Starlight's menu, and Vite's helper for imports. */
const onEveryPage = [
	/\/src\/page\//,
	/\/src\/islands\/(?:search\/(?:open|note)|question-in)\.ts$/,
	/\/src\/i18n\/(?:remember|dates)\.ts$/,
	/\/PageFrame\.astro\?astro&type=script/,
	/vite\/preload-helper/,
];

/**
 * Which modules go into one script. Without a group of its own, what every page runs would be put beside Preact, which most pages
 * never need, because both share Vite's helper.
 */
export const scriptGroups = [
	{ name: 'page', test: (id: string) => onEveryPage.some((pattern) => pattern.test(id)), priority: 1 },
	{ name: 'preact', test: /\/node_modules\/(?:preact|@astrojs\/preact)\// },
];
