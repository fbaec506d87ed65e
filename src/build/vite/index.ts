import type { ViteUserConfig } from 'astro';
import { oldestBrowsers } from '../../config/browsers.ts';
import type { Content } from '../../content-model/load.ts';
import type { Reached } from '../reaches/reached.ts';
import { brand } from './brand.ts';
import { contentStore } from './content-store.ts';
import { facts } from './facts.ts';
import { loadable } from './loadable.ts';
import { ownFrame } from './own-frame.ts';
import { ownScripts } from './own-scripts.ts';
import { scriptGroups } from './script-groups.ts';
import { systemTheme } from './system-theme.ts';

/** What Vite's part needs to know. */
interface Given {
	/** Reads the content anew while somebody writes. */
	read: () => Content;
	/** Absolute path of the project. */
	root: string;
	/** Absolute path of Astro's file of all entries; asked for when it is needed. */
	storeFile: () => string;
	reached: Reached;
	/** Gets the code of each script that is made for browsers. */
	noteScript: (code: string) => void;
}

/** What Vite does differently for this site. The order plays no part: each takes care of modules of its own. */
export const viteOptions = ({ read, root, storeFile, reached, noteScript }: Given): ViteUserConfig => ({
	plugins: [
		// Modules that we make:
		facts(read),
		brand(read, root),
		// Modules of Astro, Starlight and Vite that ours take the place of:
		contentStore(reached, storeFile),
		ownFrame(reached),
		loadable(reached),
		// Watches and changes nothing:
		ownScripts(noteScript),
	],
	// Vite takes plugins for the code of workers from here alone.
	worker: {
		plugins: () => [facts(read)],
		// Notes for other bundlers, which stay in workers alone: 0.1 KB of the one that reads licences.
		rolldownOptions: { output: { comments: false } },
	},
	css: { postcss: { plugins: [systemTheme] } },
	build: {
		modulePreload: false,
		target: oldestBrowsers,
		cssTarget: oldestBrowsers,
		rolldownOptions: {
			output: { codeSplitting: { groups: scriptGroups } },
			// Astro marks the modules of every page with a directive of its own.
			checks: { moduleLevelDirective: false },
		},
	},
});
