import { redirectTarget } from '../../content-model/checks/redirects.ts';
import type { Content } from '../../content-model/load.ts';
import { pageAddress } from '../../i18n/paths.ts';
import type { Environment } from '../environment.ts';

/** Header names and their values. */
export type Headers = Readonly<Record<string, string>>;

/** What any host has to know to serve the site. The files for each host are made from this and from nothing else. */
export interface Hosting {
	/** Host name without port. */
	host: string;
	/** Base path with slashes at both ends. */
	base: string;
	/** Ids of the languages, each the name of a folder under the base path. */
	locales: readonly string[];
	/** What every answer says, pages that do not exist included. */
	headers: Headers;
	/** Folders, with a slash at the end, whose files say something else or more. No folder lies in another one. */
	folders: readonly { path: string; headers: Headers }[];
	/** Addresses that pages once had, each with its closing slash and without. */
	moved: readonly { from: string; to: string }[];
	/** Type of a file by its extension, without dot; hosts know few of them for sure. */
	types: Readonly<Record<string, string>>;
}

/** Must be asked for at each visit; who has it already gets a short "not modified". A shared cache may hold it on the same terms. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** The name changes with the content, so it never has to be asked for again. */
export const forever = 'public, max-age=31536000, immutable';

/** Where the files for servers say that the site lies; under a base path, the folder above it. */
export const examplePath = '/srv/credential-faq';

/** Features of browsers that the site does not use, nor what it may be framed by. */
const unused = [
	...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'microphone'],
	...['midi', 'payment', 'serial', 'usb'],
];

/** The part of a policy that only a header can say. */
const framedBy = (origins: readonly string[]) => `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`;

function headersOf(site: string, indexing: boolean): Headers {
	return {
		'Cache-Control': revalidate,
		'Content-Security-Policy': framedBy([]),
		// Everything that a page loads is of this site, so nothing is lost by it.
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		// Pages say it themselves; files for machines, such as Markdown, cannot.
		...(indexing ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }),
		// For this host alone: what lies beside it under the same domain is not ours to decide about.
		...(site.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
	};
}

/** Types by extension, as Hosting has them. */
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
 * Describes how the site is to be served.
 * @param content Languages, redirects and the organization's settings.
 * @param environment Where it will be published.
 * @returns Only the origins that site.yaml names may frame the pages made for it, `/<locale>/embed/…`; nobody may frame any other page.
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

/** Lines in braces, as nginx and Caddy want them. */
export const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];

/** What the files for servers say of the folder that the site goes to. */
export const placeOfSite = (base: string): string =>
	`# Where the site lies: dist/ goes there${base === '/' ? '' : ` as its folder ${base.slice(1)}`}.`;

/** Address of the page for addresses that do not exist: of a language, or of no language. */
export const notFoundPage = (base: string, locale?: string) => `${base}${locale ? `${locale}/` : ''}404.html`;

const policyHeader = 'Content-Security-Policy';

/**
 * Adds to the headers what only the built pages tell: a policy for all of them, and for the files that can have none of their own. What
 * stands in one page's policy (src/build/policy/page-policy.ts) is narrower; browsers keep to both, and nothing can stand ahead of a header.
 * @param policy With the hashes of all pages.
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
