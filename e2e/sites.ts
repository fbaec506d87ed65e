/** Port of the first site; E2E_PORT overrides it if several people test on one machine. The second site uses the next port. */
const port = Number(process.env['E2E_PORT'] ?? 4401);

/** The built sites under test: the real one, and a second organization's with another address, other languages and other settings. */
export const sites = {
	real: { url: `http://localhost:${port}/`, folder: '.', env: {} },
	variant: { url: `http://localhost:${port + 1}/help/`, folder: '.cache/variant', env: { BASE_PATH: '/help' } },
} as const;
