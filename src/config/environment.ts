import { normalizeBase } from '../i18n/paths.ts';

/** The origin that a site is built for if SITE_URL is not set. */
export const thisMachine = 'http://localhost:4321';

/** Where the site will be published, from the environment. */
export interface Environment {
	/** Origin with scheme, such as https://help.example.org */
	site: string;
	/** Base path with slashes at both ends. */
	base: string;
	/** Output folder of the build, from the project's root. */
	outDir: string;
}

/**
 * Reads SITE_URL, BASE_PATH and OUT_DIR.
 * @throws Error with the variable and the allowed form.
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
	const siteUrl = env['SITE_URL'] || thisMachine;
	let url: URL;
	try {
		url = new URL(siteUrl);
	} catch {
		throw new Error(`SITE_URL is "${siteUrl}". It must be a full address such as https://help.example.org`);
	}
	if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL is "${siteUrl}". It must start with https://`);
	const { pathname, search, hash } = url;
	if (pathname !== '/' || search || hash) {
		const fix =
			search || hash ? 'Leave out what stands behind the host' : `Write SITE_URL=${url.origin} BASE_PATH=${normalizeBase(pathname)}`;
		throw new Error(`SITE_URL is "${siteUrl}". It is the host alone, without a path. ${fix}.`);
	}
	const base = env['BASE_PATH'] || '/';
	if (!/^[\w~./-]*$/.test(base)) throw new Error(`BASE_PATH is "${base}". It must be a path such as /help/`);
	return { site: url.origin, base: normalizeBase(base), outDir: env['OUT_DIR'] || 'dist' };
}
