import { examplePath, type Headers, type Hosting, notFoundPage } from './description.ts';

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** @param matcher Nothing, or what Caddy calls a matcher, with a space at its end. */
const setHeaders = (matcher: string, headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];

/** Sends files, and the .br and .gz of the build to whom they are welcome. */
const sendFile = block('file_server', ['precompressed br gzip']);

/** Leads from one address to another with what stood behind the question mark. */
const moveTo = (from: string, to: string) => `redir ${from} ${to}{asked} 301`;

/** A Caddyfile with a site of its own. Caddy gets a certificate for the host by itself. */
export function caddyfile({ host, base, locales, headers, folders, moved, types }: Hosting): string {
	const page = (file: string) => [`rewrite * ${file}`, ...sendFile];
	const route = [
		...block('map {query} {asked}', ['~^(.+)$ "?$1"', 'default ""']),
		...setHeaders('', headers),
		...folders.flatMap(({ path, headers: own }) => setHeaders(`${path}* `, own)),
		...Object.entries(types).flatMap(([extension, type]) => [
			`@${extension} path *.${extension}`,
			...setHeaders(`@${extension} `, { 'Content-Type': type }),
		]),
		...moved.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((old) => moveTo(old, to))),
		'# A page without its slash.',
		...block('@bare', ['not path */ //*', 'file {path}/index.html']),
		moveTo('@bare', '{path}/'),
		...sendFile,
	];
	const failed = [
		// What was said of the file that is not there holds for the page in its place no more.
		...setHeaders('', { 'Cache-Control': headers['Cache-Control'] ?? '', 'Content-Type': types['html'] ?? '' }),
		...locales.flatMap((id) => block(`handle ${base}${id}/*`, page(notFoundPage(base, id)))),
		...block('handle', page(notFoundPage(base))),
	];
	const lines = [
		'# Made by npm run build.',
		...block(host, [
			`# Where the site lies: ${base === '/' ? 'dist/ goes there' : `dist/ goes there as its folder ${base.slice(1)}`}.`,
			`root * ${examplePath}`,
			'# In the order in which it is written.',
			...block('route', route),
			...block('handle_errors', failed),
		]),
	];
	return `${lines.join('\n')}\n`;
}
