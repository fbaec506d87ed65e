import { type Headers, type Hosting, notFoundPage } from './description.ts';

const named = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * `_headers` for Cloudflare Pages and Netlify. In Netlify a later rule replaces an earlier one; Cloudflare would send both values, so a
 * header that a folder overrides is removed first, with a line that Netlify ignores.
 */
export function headersFile({ base, headers, folders }: Hosting): string {
	const rules = [
		[`${base}*`, ...named(headers)],
		...folders.map(({ path, headers: own }) => [`${path}*`, ...Object.keys(own).map((name) => `  ! ${name}`), ...named(own)]),
	];
	return `${rules.map((rule) => rule.join('\n')).join('\n\n')}\n`;
}

/**
 * `_redirects` for Cloudflare Pages and Netlify. The last lines name each language's 404 page for Netlify; Cloudflare ignores them, since
 * it looks for the nearest 404.html itself.
 */
export function redirectsFile({ base, locales, moved }: Hosting): string {
	const lines = [
		...moved.map(({ from, to }) => `${from} ${to} 301`),
		...locales.map((id) => `${base}${id}/* ${notFoundPage(base, id)} 404`),
		...(base === '/' ? [] : [`${base}* ${notFoundPage(base)} 404`]),
	];
	return `${lines.join('\n')}\n`;
}
