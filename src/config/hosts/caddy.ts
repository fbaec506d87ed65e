import { block, examplePath, type Headers, type Hosting, notFoundPage, placeOfSite } from './description.ts';

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** @param matcher A Caddy matcher followed by a space, or empty. */
const setHeaders = (matcher: string, headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);

/** Serves files, with the build's .br and .gz versions for clients that accept them. */
const sendFile = block('file_server', ['precompressed br gzip']);

/** Redirects permanently from one address to another, keeping the query string. */
const moveTo = (from: string, to: string) => `redir ${from} ${to}{asked} 301`;

/** A Caddyfile with a site block. Caddy obtains a certificate for the host automatically. */
export function caddyfile({ host, base, locales, headers, folders, moved, types }: Hosting): string {
	const page = (file: string) => [`rewrite * ${file}`, ...sendFile];
	const route = [
		...block('map {query} {asked}', ['~^(.+)$ "?$1"', 'default ""']),
		...setHeaders('', headers),
		'header -Server',
		...folders.flatMap(({ path, headers: own }) => setHeaders(`${path}* `, own)),
		...Object.entries(types).flatMap(([extension, type]) => [
			`@${extension} path *.${extension}`,
			...setHeaders(`@${extension} `, { 'Content-Type': type }),
		]),
		...moved.map(({ from, to }) => moveTo(from, to)),
		'# A page without its slash.',
		...block('@bare', ['not path */ //*', 'file {path}/index.html']),
		moveTo('@bare', '{path}/'),
		...sendFile,
	];
	const failed = [
		// These headers were set for the missing file and do not fit the 404 page.
		...setHeaders('', { 'Cache-Control': headers['Cache-Control'] ?? '', 'Content-Type': types['html'] ?? '' }),
		...locales.flatMap((id) => block(`handle ${base}${id}/*`, page(notFoundPage(base, id)))),
		...block('handle', page(notFoundPage(base))),
	];
	const lines = [
		'# Made by npm run build.',
		...block(host, [
			placeOfSite(base),
			`root * ${examplePath}`,
			'# In the order in which it is written.',
			...block('route', route),
			...block('handle_errors', failed),
		]),
	];
	return `${lines.join('\n')}\n`;
}
