import { createHash } from 'node:crypto';
import type { Edit } from '../page/edits.ts';
import { laterCode } from '../page/later-scripts.ts';
import type { ParsedPage } from '../page/parse.ts';
import { type Facades, moduleScript } from '../page/tidy.ts';
import { findInline } from './inline.ts';

const hashes = (texts: readonly string[]) => texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/**
 * The Content-Security-Policy of a page. Nothing but what the site itself holds is loaded or run, and no text becomes code: `default-src`
 * stands for everything that is not named, objects and frames too; the one trusted type is that of src/islands/trusted.ts. What a meta tag
 * cannot say (frame-ancestors) is said by the host, see src/config/hosts/.
 * @throws Error if the page has style attributes or event handlers, which only an unsafe policy would allow.
 */
export function pagePolicy(page: ParsedPage, facades: Facades = new Map()): string {
	const { scripts, styles, attributes } = findInline(page, (tag) => {
		const address = moduleScript(tag, facades);
		return address === undefined ? undefined : laterCode(address);
	});
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
 * Puts the policy into a page, before everything it governs.
 * @throws Error if the page does not say its charset, after which the policy belongs.
 */
export function policyEdit(page: ParsedPage, facades: Facades): Edit {
	const charset = page.tokens.find(
		(token) => token.type === 'open' && token.name === 'meta' && /^utf-8$/i.test(token.attributes['charset'] ?? ''),
	);
	if (charset?.type !== 'open') throw new Error('A page has no <meta charset="utf-8">, after which its policy belongs.');
	const text = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(page, facades)}">`;
	return { start: charset.end, end: charset.end, text };
}
