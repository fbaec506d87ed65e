import type { ReachId } from '../reaches/list.ts';
import type { Reached } from '../reaches/reached.ts';

/** What every page runs: our own scripts, the one of Starlight's menu, and Vite's helper for imports. */
const onEveryPage: readonly [module: RegExp, reach?: ReachId][] = [
	[/\/src\/page\//],
	[/\/src\/islands\/(?:search\/(?:open|note)|question-in)\.ts$/],
	[/\/src\/i18n\/(?:remember|dates)\.ts$/],
	[/\/PageFrame\.astro\?astro&type=script/, 'frame-script'],
	[/vite\/preload-helper/],
];

/**
 * Which modules go into one script. Without a group of its own, what every page runs would be put beside Preact, which most pages
 * never need, because both share Vite's helper.
 */
export const scriptGroups = (reached: Pick<Reached, 'add'>) => [
	{
		name: 'page',
		test(id: string): boolean {
			const found = onEveryPage.find(([module]) => module.test(id));
			if (found?.[1]) reached.add(found[1]);
			return found !== undefined;
		},
		priority: 1,
	},
	{ name: 'preact', test: /\/node_modules\/(?:preact|@astrojs\/preact)\// },
];
