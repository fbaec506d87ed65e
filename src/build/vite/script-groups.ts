/** What every page runs: our own scripts, but for what they load on demand, and Vite's helper for imports. */
const onEveryPage: readonly RegExp[] = [
	/\/src\/page\/[\w-]+\.ts$/,
	/\/src\/islands\/search\/(?:open|note|config)\.ts$/,
	/\/src\/i18n\/(?:remember|dates)\.ts$/,
	/vite\/preload-helper/,
];

/**
 * Which modules go into one script. Without a group of its own, what every page runs would be put beside Preact, which most pages
 * never need, because both share Vite's helper.
 */
export const scriptGroups = [
	{
		name: 'page',
		test: (id: string): boolean => onEveryPage.some((module) => module.test(id)),
		priority: 1,
	},
	// What a page with a checker, or the link to one, has beside it.
	{ name: 'checkers', test: /\/src\/(?:page\/on-demand\/checkers|islands\/question-in)\.ts$/ },
	{ name: 'preact', test: /\/node_modules\/(?:preact|@astrojs\/preact)\// },
	// What tries again after a failure: checkers have it from the start, other pages load it on demand.
	{ name: 'fresh', test: /\/src\/islands\/fresh\.ts$/ },
	// What everything interactive needs, what every form of questions needs from the start, what every verdict needs, and the names of roles.
	// Many scripts of a few hundred bytes are compressed worse than one.
	{ name: 'basis', test: /\/src\/islands\/(?:load|text|parts\/Fold)\.tsx?$/ },
	{
		name: 'form',
		test: /\/src\/islands\/(?:address|parts\/(?:Checker|CaseBox|ErrorSummary|OptionList|Question|QuestionList))\.tsx?$/,
	},
	{ name: 'verdict', test: /\/src\/(?:islands\/(?:sources|texts|parts\/(?:Verdict|Picker))|checkers\/core\/query)\.tsx?$/ },
	{ name: 'role-names', test: /\/src\/checkers\/(?:role\/(?:names|pack)|core\/misspelt)\.ts$/ },
];
