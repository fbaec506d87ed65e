import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { describeHosting } from './description.ts';
import { beyondLimits, folderFiles, serverFiles } from './files.ts';

const content = loadContentOrThrow(resolve('.'));
const origins = ['https://intranet.example', 'https://contoso.sharepoint.com'];

/** The site under a base path, with former paths of questions, and with origins that may frame it. */
const hostingOf = (old: readonly string[] = ['users/old']) =>
	describeHosting(
		{
			...content,
			data: {
				...content.data,
				site: { ...content.data.site, embedding: { origins } },
				redirects: old.map((from) => ({ from, to: 'user-reset' })),
			},
		},
		{ site: 'https://help.example.org', base: '/help/' },
	);

/** Applies the rules of a _headers file to an address as Cloudflare does: in order, joining values, removing headers with "! ". */
function headersFor(file: string, address: string): Map<string, string> {
	const found = new Map<string, string>();
	let applies = false;
	for (const line of file.split('\n')) {
		const header = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line);
		if (line.startsWith('/')) applies = address.startsWith(line.replace(/\*$/, ''));
		else if (header && applies) {
			const [, away, name = '', value = ''] = header;
			if (away) found.delete(name);
			else found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
		} else assert.ok(line === '' || header, `"${line}" is neither a path nor a header`);
	}
	return found;
}

/**
 * The parts of the format that we use, as published: https://json.schemastore.org/staticwebapp.config.json for names and types, and
 * https://learn.microsoft.com/azure/static-web-apps/configuration for what the schema leaves open (a wildcard only at the end of a route,
 * values of trailingSlash, overrides by status).
 */
const path = z.string().regex(/^\/[^*]*$/);
const headers = z.record(z.string().regex(/^[\w-]+$/), z.string().min(1));
const staticWebApp = z.strictObject({
	trailingSlash: z.enum(['always', 'never', 'auto']),
	globalHeaders: headers,
	mimeTypes: z.record(z.string().regex(/^\.\w+$/), z.string().regex(/^\w+\/[\w.+-]+(?:; charset=utf-8)?$/)),
	routes: z.array(
		z.union([
			z.strictObject({ route: path, redirect: path, statusCode: z.literal([301, 302]) }),
			z.strictObject({ route: z.string().regex(/^\/[^*]*\*$/), headers }),
		]),
	),
	responseOverrides: z.strictObject({ 404: z.strictObject({ rewrite: path }) }),
});

test('in each file, only the listed origins may frame the embed pages, and nobody may frame others', () => {
	const { _headers = '', 'staticwebapp.config.json': azure = '' } = folderFiles(hostingOf());
	assert.equal(headersFor(_headers, '/help/en/users/locked-out/').get('Content-Security-Policy'), "frame-ancestors 'none'");
	assert.equal(headersFor(_headers, '/help/zh-tw/embed/role/').get('Content-Security-Policy'), `frame-ancestors ${origins.join(' ')}`);
	const { globalHeaders, routes } = staticWebApp.parse(JSON.parse(azure));
	assert.equal(globalHeaders['Content-Security-Policy'], "frame-ancestors 'none'");
	const embed = routes.find(({ route }) => route === '/help/en/embed/*');
	assert.deepEqual(embed && 'headers' in embed && embed.headers['Content-Security-Policy'], `frame-ancestors ${origins.join(' ')}`);
	const own = { ...content, data: { ...content.data, site: { ...content.data.site, embedding: { origins: [] } } } };
	const none = describeHosting(own, { site: 'https://help.example.org', base: '/' });
	for (const text of Object.values({ ...folderFiles(none), ...serverFiles(none) })) assert.doesNotMatch(text, /embed/);
});

test('_headers: only files named by their content are cached forever, and no header has two values', () => {
	const { _headers = '' } = folderFiles(hostingOf());
	for (const folder of ['_astro/', 'pagefind/en/index/', 'pagefind/zh-tw/answers/'])
		assert.match(headersFor(_headers, `/help/${folder}x`).get('Cache-Control') ?? '', /^public, max-age=31536000, immutable$/);
	for (const file of ['', 'en/', 'checkers/role.en.json', 'pagefind/en/search.json', 'sitemap-0.xml'])
		assert.match(headersFor(_headers, `/help/${file}`).get('Cache-Control') ?? '', /^public, max-age=0, must-revalidate$/);
});

test('staticwebapp.config.json follows the published format', () => {
	const { routes } = staticWebApp.parse(JSON.parse(folderFiles(hostingOf())['staticwebapp.config.json'] ?? ''));
	const names = routes.map(({ route }) => route);
	assert.equal(new Set(names).size, names.length, 'only the first of two equal routes would count');
	assert.deepEqual(routes[0], { route: '/help/en/users/old/', redirect: '/help/en/users/reset-password/', statusCode: 301 });
});

test('_redirects: former paths with and without slash, before the rules for 404 pages', () => {
	const lines = (folderFiles(hostingOf())._redirects ?? '').trim().split('\n');
	assert.deepEqual(lines.slice(0, 2), [
		'/help/en/users/old/ /help/en/users/reset-password/ 301',
		'/help/en/users/old /help/en/users/reset-password/ 301',
	]);
	const first404 = lines.findIndex((line) => line.endsWith(' 404'));
	assert.ok(lines.slice(first404).every((line) => /^\/help\/\S*\* \/help\/(?:[\w-]+\/)?404\.html 404$/.test(line)));
	assert.equal(lines.at(-1), '/help/* /help/404.html 404');
});

test('Strict-Transport-Security is sent only if the site has TLS', () => {
	assert.equal(hostingOf().headers['Strict-Transport-Security'], 'max-age=31536000');
	const plain = describeHosting(content, { site: 'http://localhost:4321', base: '/' });
	assert.equal(plain.headers['Strict-Transport-Security'], undefined);
});

test('what a host would reject is reported, with its limit', () => {
	assert.deepEqual(beyondLimits(folderFiles(hostingOf())), []);
	const many = beyondLimits(folderFiles(hostingOf(Array.from({ length: 600 }, (_, number) => `users/old-${number}`))));
	assert.match(many.join('\n'), /_redirects has \d+ redirects; Cloudflare Pages reads the first 2,000/);
	assert.match(many.join('\n'), /staticwebapp\.config\.json has [\d.]+ KB; Azure Static Web Apps takes 20/);
	const { _headers = '' } = folderFiles(hostingOf());
	assert.match(beyondLimits({ _headers: `${_headers}\n  X-Long: ${'x'.repeat(2000)}` }).join(), /longer than the 2,000 characters/);
});
