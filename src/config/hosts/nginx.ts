import { block, examplePath, type Headers, type Hosting, notFoundPage, placeOfSite } from './description.ts';

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const addHeaders = (headers: Headers) => Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

const notFound = (page: string) => [`error_page 404 ${page};`, `error_page 403 =404 ${page};`];

/** The locations of the site, to be included in a server block that may have others. */
export function nginxLocations({ base, locales, headers, folders, moved, types }: Hosting): string {
	const lines = [
		'# Made by npm run build. To be included in a server block whose root holds the site.',
		...(base === '/' ? [] : block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base}$is_args$args;`])),
		...block(`location ${base}`, [
			'index index.html;',
			'absolute_redirect off;',
			'etag on;',
			"# The version of the server is nobody's business.",
			'server_tokens off;',
			'# Sends the .gz and .br files of the build. brotli_static is of the package libnginx-mod-http-brotli-static;',
			'# without it, remove that line.',
			'gzip_static on;',
			'brotli_static on;',
			'gzip_vary on;',
			'open_file_cache max=10000 inactive=60s;',
			'open_file_cache_valid 10s;',
			...block(
				'types',
				Object.entries(types).map(([extension, type]) => `${quoted(type)} ${extension};`),
			),
			'default_type application/octet-stream;',
			...addHeaders(headers),
			...notFound(notFoundPage(base)),
			...locales.flatMap((id) => block(`location ${base}${id}/`, notFound(notFoundPage(base, id)))),
			...folders.flatMap((folder) => {
				const locale = locales.find((id) => folder.path.startsWith(`${base}${id}/`));
				// In nginx, a location with its own headers inherits none.
				const own = addHeaders({ ...headers, ...folder.headers });
				return block(`location ${folder.path}`, [...own, ...(locale ? notFound(notFoundPage(base, locale)) : [])]);
			}),
			...moved.flatMap(({ from, to }) => block(`location = ${from}`, [`return 301 ${to}$is_args$args;`])),
		]),
	];
	return `${lines.join('\n')}\n`;
}

/** A server block for the site. */
export function nginxServer({ host, base }: Hosting): string {
	const lines = [
		'# Made by npm run build. TLS is up to you: a certificate here, or a proxy in front.',
		...block('server', [
			'listen 80;',
			'listen [::]:80;',
			`server_name ${host};`,
			placeOfSite(base),
			`root ${examplePath};`,
			'# Where the other file lies.',
			'include /etc/nginx/credential-faq-locations.conf;',
		]),
	];
	return `${lines.join('\n')}\n`;
}
