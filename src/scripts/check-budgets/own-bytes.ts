import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../content-model/schemas/site.ts';

/** Bytes that an organization's own settings add to what the site costs a reader. */
export interface OwnBytes {
	/** Its pictures, which come with the style sheet. */
	pictures: number;
	/** The most that its names, sentences and links may add to a page. */
	texts: number;
}

/** A name of its own and nothing else is within the budgets. */
const included = 100;

/**
 * What the budgets allow an organization on top. A text that stands on a page several times costs its bytes once, because pages are sent
 * compressed, and so do the tags around it: what YAML says with keys, a page says with tags.
 * @param content Absolute path of the folder in which the pictures lie.
 */
export function ownBytes(site: Site, content: string): OwnBytes {
	const files = [site.logo?.file, site.logo?.dark].filter((file) => file !== undefined);
	const { name, organization, support, contact, links, notice, notes, outcomes, portals } = site;
	const texts = Buffer.byteLength(JSON.stringify({ name, organization, support, contact, links, notice, notes, outcomes, portals }));
	return {
		// Written into the sheet as base64.
		pictures: files.reduce((sum, file) => sum + Math.ceil((statSync(join(content, file)).size * 4) / 3) + 200, 0),
		texts: Math.max(0, texts - included - emptyBytes),
	};
}

/** Keys of settings that are not made. */
const emptyBytes = Buffer.byteLength(JSON.stringify({ links: [], notes: [], outcomes: [], portals: {} }));
