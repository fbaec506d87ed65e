/** A dependency on an internal of a package, which may change in any version. */
export interface Reach {
	/** The package as named in package-lock.json, and the version that our code was written for. */
	package: string;
	version: string;
	/** Our file that depends on it. */
	file: string;
	/** What must exist, in words that continue "… no longer …". */
	expects: string;
}

const astro = { package: 'astro', version: '7.3.4' };
const vite = { package: 'vite', version: '8.3.8' };
const starlight = { package: '@astrojs/starlight', version: '0.42.4' };
/** The dependencies that a build verifies by what it encounters. Others throw where they are used; README.md lists all. */
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
