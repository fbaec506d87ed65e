/** The built sites under test: the real one, and a second organization's with another address, language set and settings. */
export const sites = {
	real: { url: 'http://localhost:4401/', folder: '.', env: {} },
	variant: { url: 'http://localhost:4402/help/', folder: '.cache/variant', env: { BASE_PATH: '/help' } },
} as const;
