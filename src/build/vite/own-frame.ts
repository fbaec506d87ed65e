import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

/** Of Starlight's files: the script that keeps the state of its menu, its style sheets, and the styles of its components. */
const unused = {
	script: /\/components-internals\/SidebarPersistState\./,
	sheet: /\/dist\/style\/(?:props|reset|asides|util|markdown)\.css/,
	style: /\/components\/[\w/]+\.astro\?astro&type=style/,
};

/**
 * Leaves out what Starlight's Page loads for its own frame: src/overrides replaces it, and nothing would be left of it but resets that
 * differ from ours. The page itself cannot be replaced.
 */
export function ownFrame(reached: Reached): Plugin {
	return {
		name: 'own-frame',
		enforce: 'pre',
		// After a component's style was read, before anything is made of it.
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
