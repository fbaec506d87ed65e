import type { Site } from '../content-model/schemas/site.ts';

/** Whom to tell about a security problem of the site, and until when that is valid. */
export type Security = NonNullable<Site['security']>;

/** Path of the file under the root of the host (RFC 9116). */
export const securityPath = '.well-known/security.txt';

/**
 * The text of security.txt (RFC 9116).
 * @param canonical Full address of the file.
 */
export function securityTxt({ contact, expires }: Security, canonical: string): string {
	const address = contact.startsWith('https:') ? contact : `mailto:${contact}`;
	return `Contact: ${address}\nExpires: ${expires}T23:59:59Z\nCanonical: ${canonical}\n`;
}

/**
 * Whether a security.txt has expired.
 * @param today A day as YYYY-MM-DD.
 */
export const isExpired = ({ expires }: Security, today: string): boolean => expires < today;
