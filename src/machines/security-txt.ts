import type { Site } from '../content-model/schemas/site.ts';

/** Whom to tell about a security problem of the site, and until when that holds. */
export type Security = NonNullable<Site['security']>;

/** Where RFC 9116 wants the file, under the root of the host. */
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
 * Whether a security.txt is past its date, after which nobody is to use it.
 * @param today A day as YYYY-MM-DD.
 */
export const isExpired = ({ expires }: Security, today: string): boolean => expires < today;
