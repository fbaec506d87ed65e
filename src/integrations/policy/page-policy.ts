import { createHash } from 'node:crypto';
import { findInline } from './inline.ts';

const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i;

const hashes = (texts: readonly string[]) => texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/**
 * The Content-Security-Policy of a page. Nothing but what the site itself holds is loaded or run, and no text becomes code: `default-src`
 * stands for everything that is not named, objects and frames too; the one trusted type is that of src/islands/trusted.ts. What a meta tag cannot say
 * (frame-ancestors) is said by the host, see src/config/hosts/.
 * @throws Error if the page has style attributes or event handlers, which only an unsafe policy would allow.
 */
export function pagePolicy(html: string): string {
	const { scripts, styles, attributes } = findInline(html);
	if (attributes.length > 0) throw new Error(`A page cannot have these attributes under our policy: ${attributes.join(', ')}`);
	return [
		"default-src 'none'",
		["script-src 'self'", ...hashes(scripts)].join(' '),
		["style-src 'self'", ...hashes(styles)].join(' '),
		"img-src 'self' data:",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types own-worker',
	].join('; ');
}

/**
 * The page with its policy, which stands before everything it governs.
 * @throws Error if the page does not say its charset, after which the policy belongs.
 */
export function withPolicy(html: string): string {
	if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">, after which its policy belongs.');
	return html.replace(charset, (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}">`);
}
