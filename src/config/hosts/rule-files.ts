import { type Headers, type Hosting, notFoundPage } from './description.ts';

const named = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * `_headers` as Cloudflare Pages and Netlify read it. With Netlify a later rule takes the place of an earlier one; Cloudflare would send
 * both values, so each header that a folder sets anew is taken away first, in a line that Netlify passes over.
 */
export function headersFile({ base, headers, folders }: Hosting): string {
	const rules = [
		[`${base}*`, ...named(headers)],
		...folders.map(({ path, headers: own }) => [`${path}*`, ...Object.keys(own).map((name) => `  ! ${name}`), ...named(own)]),
	];
	return `${rules.map((rule) => rule.join('\n')).join('\n\n')}\n`;
}

/**
 * `_redirects` as Cloudflare Pages and Netlify read it. The lines at the end are Netlify's way to name the not-found page of a language;
 * Cloudflare passes over them, because it looks for the nearest 404.html by itself.
 */
export function redirectsFile({ base, locales, moved }: Hosting): string {
	const lines = [
		...moved.map(({ from, to }) => `${from} ${to} 301`),
		...locales.map((id) => `${base}${id}/* ${notFoundPage(base, id)} 404`),
		...(base === '/' ? [] : [`${base}* ${notFoundPage(base)} 404`]),
	];
	return `${lines.join('\n')}\n`;
}
