import { createHash } from 'node:crypto';
import { policyOf } from '../../config/hosts/policy.ts';
import { deferredCode } from '../page/deferred-scripts.ts';
import type { Edit } from '../page/edits.ts';
import type { ParsedPage } from '../page/parse.ts';
import { type Facades, moduleScript } from '../page/tidy.ts';
import { findInline } from './inline.ts';

const hashes = (texts: readonly string[]) => texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** What a page's policy lets run and look: hashes of scripts and of style sheets that stand in it. */
export interface Hashes {
	scripts: readonly string[];
	styles: readonly string[];
}

/** The hashes that a page needs. */
export function pageHashes(page: ParsedPage, facades: Facades = new Map()): Hashes {
	const { scripts, styles } = findInline(page, (tag) => {
		const address = moduleScript(tag, facades);
		return address === undefined ? undefined : deferredCode(address);
	});
	return { scripts: hashes(scripts), styles: hashes(styles) };
}

/**
 * The Content-Security-Policy of a page. Nothing but what the site itself holds is loaded or run, and no text becomes code: the one trusted
 * type is that of src/islands/trusted.ts. It stands in the page, for hosts that send no headers. Those that do send sitePolicy
 * (src/config/hosts/policy.ts) too, and both apply.
 */
export const pagePolicy = (page: ParsedPage, facades?: Facades): string => policyOf(pageHashes(page, facades));

/**
 * Puts the policy into a page, before everything it governs.
 * @throws Error if the page does not say its charset, after which the policy belongs.
 */
export function policyEdit(page: ParsedPage, own: Hashes): Edit {
	const charset = page.tokens.find(
		(token) => token.type === 'open' && token.name === 'meta' && /^utf-8$/i.test(token.attributes['charset'] ?? ''),
	);
	if (charset?.type !== 'open') throw new Error('A page has no <meta charset="utf-8">, after which its policy belongs.');
	const text = `<meta http-equiv="Content-Security-Policy" content="${policyOf(own)}">`;
	return { start: charset.end, end: charset.end, text };
}
