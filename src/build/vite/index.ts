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

/** What the Vite options depend on. */
interface Given {
	/** Reads the content again during development. */
	read: () => Content;
	/** Absolute path of the project. */
	root: string;
	/** Gives the absolute path of Astro's file of all entries; called when needed. */
	storeFile: () => string;
	reached: Reached;
	/** Receives the code of each script that is built for browsers. */
	noteScript: (code: string) => void;
}

/** Vite's options for this site. The order of the plugins does not matter: each handles different modules. */
export const viteOptions = ({ read, root, storeFile, reached, noteScript }: Given): ViteUserConfig => ({
	plugins: [
		// Virtual modules:
		facts(read),
		brand(read, root),
		// Replacements of modules of Astro, Starlight and Vite:
		contentStore(reached, storeFile),
		ownFrame(reached),
		loadable(reached),
		// Observes without changing anything:
		ownScripts(noteScript),
	],
	// Plugins for worker code have to be listed here separately.
	worker: {
		plugins: () => [facts(read)],
		// Comments for other bundlers, which only remain in workers: 0.1 KB in the licence worker.
		rolldownOptions: { output: { comments: false } },
	},
	css: { postcss: { plugins: [systemTheme] } },
	build: {
		modulePreload: false,
		target: oldestBrowsers,
		cssTarget: oldestBrowsers,
		rolldownOptions: {
			output: { codeSplitting: { groups: scriptGroups } },
			// Astro marks the modules of every page with its own directive.
			checks: { moduleLevelDirective: false },
		},
	},
});
