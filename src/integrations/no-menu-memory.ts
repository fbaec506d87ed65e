import type { AstroIntegration } from 'astro';

/**
 * Leaves out the script with which Starlight's Page (0.42.4) keeps the state of its own menu in the session's storage: our menu has
 * nothing to unfold, and the page that loads the script cannot be replaced.
 */
export function noMenuMemory(): AstroIntegration {
	const empty = '\0no-menu-memory';
	return {
		name: 'no-menu-memory',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'no-menu-memory',
								enforce: 'pre',
								resolveId: (id: string) => (id.endsWith('/SidebarPersistState') ? empty : undefined),
								load: (id: string) => (id === empty ? '' : undefined),
							},
						],
					},
				});
			},
		},
	};
}
