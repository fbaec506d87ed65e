import { createHash } from 'node:crypto';
import { policyOf } from '../../config/hosts/policy.ts';
import { deferredCode } from '../page/deferred-scripts.ts';
import type { Edit } from '../page/edits.ts';
import type { ParsedPage } from '../page/parse.ts';
import { type Facades, moduleScript, moduleScripts } from '../page/tidy.ts';
import { findInline } from './inline.ts';

const hashes = (texts: readonly string[]) => texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** Hashes of the inline scripts and style sheets that a page's policy allows. */
export interface Hashes {
	scripts: readonly string[];
	styles: readonly string[];
}

/** The hashes that a page needs. */
export function pageHashes(page: ParsedPage, facades: Facades = new Map()): Hashes {
	const deferred = deferredCode(moduleScripts(page, facades));
	const { scripts, styles } = findInline(page, (tag) => (moduleScript(tag, facades) === undefined ? undefined : deferred));
	return { scripts: hashes(scripts), styles: hashes(styles) };
}

/**
 * The Content-Security-Policy of a page. Only the site's own files are loaded or run, and no text becomes code: the only trusted type is
 * that of src/islands/trusted.ts. The policy is in the page, for hosts that cannot send headers. Hosts that can also send sitePolicy
 * (src/config/hosts/policy.ts), and browsers enforce both.
 */
export const pagePolicy = (page: ParsedPage, facades?: Facades): string => policyOf(pageHashes(page, facades));

/**
 * Inserts the policy into a page, before everything that it governs.
 * @throws Error if the page does not declare its charset, after which the policy is placed.
 */
export function policyEdit(page: ParsedPage, own: Hashes): Edit {
	const charset = page.tokens.find(
		(token) => token.type === 'open' && token.name === 'meta' && /^utf-8$/i.test(token.attributes['charset'] ?? ''),
	);
	if (charset?.type !== 'open') throw new Error('A page has no <meta charset="utf-8">, after which its policy belongs.');
	const text = `<meta http-equiv="Content-Security-Policy" content="${policyOf(own)}">`;
	return { start: charset.end, end: charset.end, text };
}
