import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forever, type Hosting, revalidate } from '../../config/hosts/description.ts';
import { ask } from './ask.ts';

/** A built site on a running server. */
export interface Hosted {
	origin: string;
	/** Folder of the built site. */
	dist: string;
	hosting: Hosting;
	/** Whether this server can send .br files. */
	brotli: boolean;
}

const answer = 'users/reset-password/';

/** What every host has to do: a name, and a check that throws. */
export const expectations: readonly [name: string, check: (site: Hosted) => Promise<void>][] = [
	['an answer has all headers, each once', checkHeaders],
	['only named origins may frame a checker, and where there are none, there is none to frame', checkFraming],
	['what is named by its content is kept for ever, all else is asked for again', checkCaching],
	['text is sent as the build compressed it, or plain', checkCompression],
	['who has a page already is told so', checkNotModified],
	['addresses without slash and old paths lead on, with what stands behind the question mark', checkRedirects],
	['an address that does not exist is answered in its language and never kept', checkNotFound],
	['the front gate stands at the base path', checkGate],
];

/** A header that occurs once; empty otherwise. */
const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

const policyName = 'Content-Security-Policy';

const pageText = async (address: string) => (await ask(address, { 'Accept-Encoding': 'identity' })).body.toString('utf8');

/** Checks a whole policy, including its last directive about who may frame the page. */
function checkPolicy(policy: string, framing: string): void {
	assert.match(policy, /^default-src 'none'; script-src 'self'(?: 'sha256-[^']+')*; /);
	assert.doesNotMatch(policy, /unsafe/);
	assert.ok(policy.endsWith(`; ${framing}`), policy);
}

async function checkHeaders({ origin, hosting }: Hosted): Promise<void> {
	for (const locale of hosting.locales) {
		const { status, headers } = await ask(`${origin}${hosting.base}${locale}/${answer}`);
		assert.equal(status, 200);
		assert.match(headers['content-type'] ?? '', /^text\/html; charset=utf-8$/i);
		// Node joins repeated headers, so a duplicate would show as a different value.
		for (const [name, value] of Object.entries(hosting.headers))
			if (name !== policyName) assert.equal(headers[name.toLowerCase()], value, name);
		checkPolicy(single(headers['content-security-policy']), hosting.headers[policyName] ?? '');
		// Browsers enforce both policies, so the header must allow whatever the page's own policy allows.
		const own = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
			await pageText(`${origin}${hosting.base}${locale}/${answer}`),
		)?.[1];
		const allowed = single(headers['content-security-policy']).split(/[ ;]+/);
		assert.deepEqual(
			own?.split(/[ ;]+/).filter((word) => !allowed.includes(word)),
			[],
		);
	}
	for (const file of ['favicon.svg', 'robots.txt', 'sitemap-index.xml']) {
		const { headers } = await ask(`${origin}${hosting.base}${file}`);
		checkPolicy(single(headers['content-security-policy']), hosting.headers[policyName] ?? '');
	}
}

async function checkFraming({ origin, hosting: { base, locales, folders } }: Hosted): Promise<void> {
	for (const locale of locales) {
		const { status, headers } = await ask(`${origin}${base}${locale}/embed/role/`);
		const own = folders.find(({ path }) => path === `${base}${locale}/embed/`)?.headers['Content-Security-Policy'];
		assert.equal(status, own ? 200 : 404);
		checkPolicy(single(headers['content-security-policy']), own ?? "frame-ancestors 'none'");
	}
}

async function checkCaching({ origin, dist, hosting: { base, locales } }: Hosted): Promise<void> {
	const [locale] = locales;
	const cases: [pattern: string, caching: string, type: RegExp][] = [
		['_astro/*.js', forever, /^text\/javascript/],
		['_astro/*.css', forever, /^text\/css/],
		[`pagefind/${locale}/index/*.pf_index`, forever, /^application\/octet-stream/],
		[`pagefind/${locale}/answers/*.json`, forever, /^application\/json/],
		[`pagefind/${locale}/texts.json`, revalidate, /^application\/json/],
		[`checkers/role.${locale}.json`, revalidate, /^application\/json/],
		[`${locale}/site.webmanifest`, revalidate, /^application\/manifest\+json/],
		['favicon.svg', revalidate, /^image\/svg\+xml/],
		['favicon.ico', revalidate, /^image\/(?:x-icon|vnd\.microsoft\.icon)/],
		['sitemap-index.xml', revalidate, /xml/],
		['robots.txt', revalidate, /^text\/plain; charset=utf-8/],
	];
	for (const [pattern, caching, type] of cases) {
		const [file = pattern] = globSync(pattern, { cwd: dist });
		const { status, headers } = await ask(origin + base + file.replaceAll('\\', '/'));
		assert.equal(status, 200, file);
		assert.equal(headers['cache-control'], caching, file);
		assert.match(headers['content-type'] ?? '', type, file);
		assert.equal(headers['x-content-type-options'], 'nosniff', file);
	}
}

async function checkCompression({ origin, dist, brotli, hosting: { base, locales } }: Hosted): Promise<void> {
	const [script = ''] = globSync('_astro/mount.*.js', { cwd: dist });
	const page = `${locales[1]}/${answer}`;
	const cases: [wanted: string, encoding: string | undefined, ending: string][] = [
		['gzip, deflate, br', brotli ? 'br' : 'gzip', brotli ? '.br' : '.gz'],
		['gzip', 'gzip', '.gz'],
		['identity', undefined, ''],
	];
	const files: [address: string, file: string][] = [
		[page, `${page}index.html`],
		[script, script],
	];
	for (const [address, file] of files)
		for (const [wanted, encoding, ending] of cases) {
			const { headers, body } = await ask(`${origin}${base}${address}`, { 'Accept-Encoding': wanted });
			assert.equal(headers['content-encoding'], encoding, `${address} for ${wanted}`);
			assert.ok(body.equals(readFileSync(join(dist, file + ending))), `${address} for ${wanted} is not ${file}${ending}`);
			assert.match(headers['content-type'] ?? '', /^text\/(?:html|javascript); charset=utf-8$/);
			assert.match(headers['vary'] ?? (encoding ? '' : 'Accept-Encoding'), /Accept-Encoding/i, `${address} for ${wanted}`);
		}
}

async function checkNotModified({ origin, hosting: { base, locales } }: Hosted): Promise<void> {
	for (const wanted of ['br', 'identity']) {
		const address = `${origin}${base}${locales[0]}/${answer}`;
		const { headers } = await ask(address, { 'Accept-Encoding': wanted });
		assert.ok(headers.etag, 'no ETag');
		const again = await ask(address, { 'Accept-Encoding': wanted, 'If-None-Match': headers.etag });
		assert.equal(again.status, 304);
		assert.equal(again.body.length, 0);
		assert.equal(again.headers['cache-control'], revalidate);
	}
}

async function checkRedirects({ origin, hosting: { base, locales, moved } }: Hosted): Promise<void> {
	const bare = locales.map((id) => [`${base}${id}/${answer.slice(0, -1)}`, `${base}${id}/${answer}`] as const);
	const old = moved.map(({ from, to }) => [from, to] as const);
	for (const [from, to] of [...bare, ...old]) {
		const { status, headers } = await ask(`${origin}${from}?t=1`);
		assert.ok(status === 301 || status === 308, `${from}: ${status}`);
		// The scheme is ignored, because a proxy in front may use TLS.
		assert.equal(headers.location?.replace(/^\/\//, '/'), `${to}?t=1`);
		assert.equal((await ask(origin + to)).status, 200);
	}
	if (base !== '/') assert.equal((await ask(origin + base.slice(0, -1))).headers.location, base);
}

async function checkNotFound({ origin, dist, hosting: { base, locales, headers: common } }: Hosted): Promise<void> {
	const cases: [address: string, page: string][] = [
		...locales.flatMap((id): [string, string][] => [
			[`${id}/no-such-page/`, `${id}/404.html`],
			[`${id}/users/no-such-page`, `${id}/404.html`],
		]),
		['no-such-page/', '404.html'],
		['_astro/no-such-script.js', '404.html'],
		// A folder without its own page: its files must not be listed.
		['_astro/', '404.html'],
	];
	for (const [address, page] of cases) {
		const { status, headers, body } = await ask(`${origin}${base}${address}`);
		assert.equal(status, 404, address);
		assert.equal(body.toString(), readFileSync(join(dist, page), 'utf8'), address);
		assert.match(headers['content-type'] ?? '', /^text\/html/, address);
		for (const [name, value] of Object.entries(common))
			if (name !== policyName) assert.equal(headers[name.toLowerCase()], value, `${address}: ${name}`);
		checkPolicy(single(headers['content-security-policy']), common[policyName] ?? '');
	}
}

async function checkGate({ origin, dist, hosting: { base } }: Hosted): Promise<void> {
	const { status, body } = await ask(origin + base);
	assert.equal(status, 200);
	assert.equal(body.toString(), readFileSync(join(dist, 'index.html'), 'utf8'));
}
