/** Port of the first site; E2E_PORT names another one where several people test on one machine. The next one is the second site's. */
const port = Number(process.env['E2E_PORT'] ?? 4401);

/** The built sites under test: the real one, and a second organization's with another address, language set and settings. */
export const sites = {
	real: { url: `http://localhost:${port}/`, folder: '.', env: {} },
	variant: { url: `http://localhost:${port + 1}/help/`, folder: '.cache/variant', env: { BASE_PATH: '/help' } },
} as const;
