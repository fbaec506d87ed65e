/** A place that relies on something which a package does not promise. */
export interface Reach {
	/** The package as it stands in package-lock.json, and the version that this was written for. */
	package: string;
	version: string;
	/** The file of ours that relies on it. */
	file: string;
	/** What has to be there, as the second half of "… no longer …". */
	expects: string;
}

const astro = { package: 'astro', version: '7.3.4' };
const vite = { package: 'vite', version: '8.3.8' };
const starlight = { package: '@astrojs/starlight', version: '0.42.4' };
/** Those that a build notices by something it meets or does not. The others throw where they stand; README.md lists all. */
export const reaches = {
	'content-store': { ...astro, file: 'src/build/vite/content-store.ts', expects: 'asks for the module "\\0astro:data-layer-content"' },
	'module-script': { ...astro, file: 'src/build/page/tidy.ts', expects: 'loads the script of a page by <script type="module" src="…">' },
	'island-number': { ...astro, file: 'src/build/page/tidy.ts', expects: 'numbers islands by an attribute uid="…"' },
	'preload-helper': {
		...vite,
		file: 'src/build/vite/loadable.ts',
		expects: 'puts the module "\\0vite/preload-helper.js" before an import() in a script',
	},
	'menu-memory': { ...starlight, file: 'src/build/vite/own-frame.ts', expects: 'imports a module "…/SidebarPersistState" in its Page' },
	'theme-attribute': { ...starlight, file: 'src/build/page/tidy.ts', expects: 'writes <html data-theme="dark">' },
	'layout-attributes': { ...starlight, file: 'src/build/page/tidy.ts', expects: 'writes <html class="astro-…"> for its own style sheet' },
	'print-sheet': { ...starlight, file: 'src/build/page/tidy.ts', expects: 'links a style sheet with media="print"' },
	'frame-styles': {
		...starlight,
		file: 'src/build/vite/own-frame.ts',
		expects: 'imports its style sheets "…/dist/style/*.css" in its Page',
	},
} as const satisfies Record<string, Reach>;

export type ReachId = keyof typeof reaches;
