/**
 * Which modules go into one script. Without a group of its own, what every page runs would be put beside Preact, which most pages
 * never need, because both share Vite's helper for imports.
 */
export const scriptGroups = [
	{ name: 'page', test: /\/src\/page\/|\/islands\/search\/open\.ts|\/i18n\/(?:remember|dates)\.ts|vite\/preload-helper/, priority: 1 },
	{ name: 'preact', test: /\/node_modules\/(?:preact|@astrojs\/preact)\// },
];
