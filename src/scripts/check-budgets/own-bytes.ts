import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../content-model/schemas/site.ts';

/** Bytes that an organization's own settings add to what readers load. */
export interface OwnBytes {
	/** Its pictures, which are part of the style sheet. */
	pictures: number;
	/** The most that its names, sentences and links can add to a page. */
	texts: number;
}

/** The budgets include this many bytes of settings, enough for a name in six languages. */
const included = 160;

/**
 * The bytes that budgets allow for an organization's settings. Pages are compressed, so a text that occurs several times on a page counts
 * once; YAML keys stand in for the HTML tags around texts.
 * @param content Absolute path of the folder with the pictures.
 */
export function ownBytes(site: Site, content: string): OwnBytes {
	const files = [site.logo?.file, site.logo?.dark].filter((file) => file !== undefined);
	const { name, organization, support, contact, links, notice, notes, outcomes, portals } = site;
	const texts = Buffer.byteLength(JSON.stringify({ name, organization, support, contact, links, notice, notes, outcomes, portals }));
	return {
		// Pictures are embedded in the style sheet as base64.
		pictures: files.reduce((sum, file) => sum + Math.ceil((statSync(join(content, file)).size * 4) / 3) + 200, 0),
		texts: Math.max(0, texts - included - emptyBytes),
	};
}

/** Bytes of the keys that remain if nothing is set. */
const emptyBytes = Buffer.byteLength(JSON.stringify({ links: [], notes: [], outcomes: [], portals: {} }));
