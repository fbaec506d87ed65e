import { redirectTarget } from '../../content-model/checks/redirects.ts';
import type { Content } from '../../content-model/load.ts';
import { pageAddress } from '../../i18n/paths.ts';
import type { Environment } from '../environment.ts';

/** Header name → value. */
export type Headers = Readonly<Record<string, string>>;

/** Everything that a host needs to know to serve the site. The files for all hosts are generated from this alone. */
export interface Hosting {
	/** Host name without port. */
	host: string;
	/** Base path with slashes at both ends. */
	base: string;
	/** Locale ids, each the name of a folder under the base path. */
	locales: readonly string[];
	/** Headers of every response, including 404. */
	headers: Headers;
	/** Folders (with a trailing slash) whose files have additional or different headers. No folder is inside another one. */
	folders: readonly { path: string; headers: Headers }[];
	/** Former addresses of pages, each with and without its trailing slash. */
	moved: readonly { from: string; to: string }[];
	/** File extension without dot → media type; hosts reliably know only a few. */
	types: Readonly<Record<string, string>>;
}

/**
 * Cache-Control for files that must be revalidated on each visit; a client that has the current file gets 304. Shared caches may store it
 * on the same terms.
 */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Cache-Control for files whose name changes with their content, so they never need to be revalidated. */
export const forever = 'public, max-age=31536000, immutable';

/** Folder of the site in the generated server files; with a base path, the folder above it. */
export const examplePath = '/srv/credential-faq';

/** Browser features (Permissions-Policy) that the site does not use, and embedding pages must not use in it. */
const unused = [
	...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'microphone'],
	...['midi', 'payment', 'serial', 'usb'],
];

/** The directive that only a header can set, not a page. */
const framedBy = (origins: readonly string[]) => `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`;

function headersOf(site: string, indexing: boolean): Headers {
	return {
		'Cache-Control': revalidate,
		'Content-Security-Policy': framedBy([]),
		// Everything that a page loads is from this site, so this restricts nothing.
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		// Pages contain this themselves; other files, such as Markdown, cannot.
		...(indexing ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }),
		// For this host only: other hosts of the same domain are not ours.
		...(site.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
	};
}

/** Media types by extension, see Hosting.types. */
const fileTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	webp: 'image/webp',
	ico: 'image/x-icon',
	pf_index: 'application/octet-stream',
};

/**
 * Describes how the site has to be served.
 * @param content Languages, redirects and the organization's settings.
 * @param environment Where the site will be published.
 * @returns Only the origins in site.yaml may frame the pages `/<locale>/embed/…`; nobody may frame any other page.
 */
export function describeHosting(content: Content, { site, base }: Pick<Environment, 'site' | 'base'>): Hosting {
	const framing = content.data.site.embedding.origins;
	const locales = content.data.locales.map(({ id }) => id);
	const hashed = ['_astro/', ...locales.flatMap((id) => ['answers', 'index'].map((folder) => `pagefind/${id}/${folder}/`))];
	const embed = { 'Content-Security-Policy': framedBy(framing), 'Cross-Origin-Resource-Policy': 'cross-origin' };
	return {
		host: new URL(site).hostname,
		base,
		locales,
		headers: headersOf(site, content.data.site.indexing),
		folders: [
			...hashed.map((folder) => ({ path: base + folder, headers: { 'Cache-Control': forever } })),
			...(framing.length > 0 ? locales.map((id) => ({ path: pageAddress(base, id, 'embed'), headers: embed })) : []),
		],
		moved: content.data.redirects.flatMap((redirect) =>
			locales.flatMap((id) => {
				const from = pageAddress(base, id, redirect.from);
				const to = pageAddress(base, id, redirectTarget(content, redirect) ?? '');
				return [from, from.slice(0, -1)].map((old) => ({ from: old, to }));
			}),
		),
		types: fileTypes,
	};
}

/** A block in braces, in the syntax of nginx and Caddy. */
export const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];

/** The comment in server files about the folder that the site has to be copied to. */
export const placeOfSite = (base: string): string =>
	`# Where the site lies: dist/ goes there${base === '/' ? '' : ` as its folder ${base.slice(1)}`}.`;

/** Address of the 404 page of a language, or of the whole site. */
export const notFoundPage = (base: string, locale?: string) => `${base}${locale ? `${locale}/` : ''}404.html`;

const policyHeader = 'Content-Security-Policy';

/**
 * Adds the headers that depend on the built pages: a policy for all pages, and for files that cannot contain one. A page's own policy
 * (src/build/policy/page-policy.ts) is stricter; browsers enforce both, and the header also covers what precedes the policy in a page.
 * @param policy Contains the hashes of all pages.
 */
export function withPolicy(hosting: Hosting, policy: string): Hosting {
	const add = (headers: Headers): Headers =>
		headers[policyHeader] === undefined ? headers : { ...headers, [policyHeader]: `${policy}; ${headers[policyHeader]}` };
	return {
		...hosting,
		headers: add(hosting.headers),
		folders: hosting.folders.map((folder) => ({ ...folder, headers: add(folder.headers) })),
	};
}
