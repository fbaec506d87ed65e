/** Modules that every page runs: our own scripts, except those loaded on demand, and Vite's import helper. */
const onEveryPage: readonly RegExp[] = [
	/\/src\/page\/[\w-]+\.ts$/,
	/\/src\/islands\/search\/(?:open|note)\.ts$/,
	/\/src\/i18n\/(?:remember|days-since)\.ts$/,
	/vite\/preload-helper/,
];

/**
 * Which modules are bundled into one script. Without a group, modules of every page would be bundled with Preact, which most pages do not
 * need, because both share Vite's helper.
 */
export const scriptGroups = [
	{
		name: 'page',
		test: (id: string): boolean => onEveryPage.some((module) => module.test(id)),
		priority: 1,
	},
	// What a page with a checker, or with the link to one, needs in addition.
	{ name: 'checkers', test: /\/src\/(?:page\/on-demand\/checkers|islands\/question-in)\.ts$/ },
	{ name: 'preact', test: /\/node_modules\/(?:preact|@astrojs\/preact)\// },
	// Retrying after a failed load: pages with checkers have it from the start, other pages load it on demand.
	{ name: 'fresh', test: /\/src\/islands\/fresh\.ts$/ },
	// Needed by everything interactive, by every form, by every verdict, and the names of roles. Many scripts of a few hundred bytes would
	// compress worse than one.
	{ name: 'basis', test: /\/src\/islands\/(?:load|text|parts\/Fold)\.tsx?$/ },
	{
		name: 'form',
		test: /\/src\/islands\/(?:address|parts\/(?:Checker|CaseBox|ErrorSummary|OptionList|Question|QuestionList))\.tsx?$/,
	},
	{ name: 'verdict', test: /\/src\/(?:islands\/(?:sources|texts|parts\/(?:Verdict|Picker))|checkers\/core\/query)\.tsx?$/ },
	{ name: 'role-names', test: /\/src\/checkers\/(?:role\/(?:names|pack)|core\/misspelt)\.ts$/ },
];
