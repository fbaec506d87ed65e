import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

/** Parts of Starlight that are not used: the script that keeps its menu's state, its style sheets, and its components' styles. */
const unused = {
	script: /\/components-internals\/SidebarPersistState\./,
	sheet: /\/dist\/style\/(?:props|reset|asides|util|markdown)\.css/,
	style: /\/components\/[\w/]+\.astro\?astro&type=style/,
};

/**
 * Leaves out what Starlight's Page component loads for its own frame. src/overrides replaces the frame, so nothing of it would be used
 * except resets that differ from ours. Page itself cannot be overridden.
 */
export function ownFrame(reached: Reached): Plugin {
	return {
		name: 'own-frame',
		enforce: 'pre',
		// Runs after a component's style is loaded and before it is processed.
		transform(_, id) {
			const file = id.replaceAll('\\', '/');
			if (!file.includes('/@astrojs/starlight/')) return;
			if (!Object.values(unused).some((pattern) => pattern.test(file))) return;
			if (unused.script.test(file)) reached.add('menu-memory');
			if (unused.sheet.test(file)) reached.add('frame-styles');
			return { code: '', map: null };
		},
	};
}
