import { type Headers, type Hosting, notFoundPage } from './description.ts';
import { examplePath } from './nginx.ts';

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

const setHeaders = (matcher: string, headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

/** A Caddyfile with a site of its own. Caddy gets a certificate for the host by itself. */
export function caddyfile({ host, base, locales, headers, folders, moved, types }: Hosting): string {
	const folder = base === '/' ? 'dist/ goes there' : `dist/ goes there as its folder ${base.slice(1)}`;
	const route = [
		...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
		...setHeaders('', headers),
		...folders.flatMap(({ path, headers: own }) => setHeaders(`${path}* `, own)),
		...Object.entries(types).map(([extension, type]) => `header *.${extension} Content-Type ${quoted(type)}`),
		...moved.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((old) => `redir ${old} ${to}?{query} 301`)),
		'file_server {',
		'\tprecompressed br gzip',
		'}',
	];
	const failed = [
		...setHeaders('', { 'Cache-Control': headers['Cache-Control'] ?? '', 'Content-Type': types['html'] ?? '' }),
		...locales.flatMap((id) => [
			`handle ${base}${id}/* {`,
			`\trewrite * ${notFoundPage(base, id)}`,
			'\tfile_server {',
			'\t\tprecompressed br gzip',
			'\t}',
			'}',
		]),
		'handle {',
		`\trewrite * ${notFoundPage(base)}`,
		'\tfile_server {',
		'\t\tprecompressed br gzip',
		'\t}',
		'}',
	];
	const lines = [
		'# Made by npm run build.',
		`${host} {`,
		`\t# Where the site lies: ${folder}.`,
		`\troot * ${examplePath}`,
		'\t# In the order in which it is written.',
		'\troute {',
		...indented(indented(route)),
		'\t}',
		'\thandle_errors {',
		...indented(indented(failed)),
		'\t}',
		'}',
	];
	return `${lines.join('\n')}\n`;
}
