import type { Reached } from '../reaches/reached.ts';
import type { Plugin } from './plugin.ts';

const empty = '\0no-menu-memory';

/**
 * Leaves out the script with which Starlight's Page keeps the state of its own menu in the session's storage: our menu has nothing to
 * unfold, and the page that loads the script cannot be replaced.
 */
export function noMenuMemory(reached: Reached): Plugin {
	return {
		name: 'no-menu-memory',
		enforce: 'pre',
		resolveId(id) {
			if (!id.endsWith('/SidebarPersistState')) return;
			reached.add('menu-memory');
			return empty;
		},
		load: (id) => (id === empty ? '' : undefined),
	};
}
