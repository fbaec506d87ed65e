import { guidOf } from './ids.ts';

/**
 * A secret in Microsoft Entra's current format, with the character before it: 40 characters, of which the fourth to sixth are a digit, Q
 * and a tilde.
 */
const entraSecret = /(^|[^\w.~-])[\w.~-]{3}\dQ~[\w.~-]{30,40}/g;
/** A field for a secret, with its value. */
const namedSecret =
	/((?:secret_?text|client_?secret|app_?secret|secret_?value|secret|password|passwd|pwd|value|hint|key)["']?\s*[:=：]\s*["']?)(?!["'\s,}]|null|none)([^\s"',;}]+)/gi;
const longWord = /[A-Za-z0-9_~.+/=-]{14,}/g;
const isHarmless = (word: string) =>
	guidOf(word) !== undefined ||
	/^[0-9a-f]{40}$/i.test(word) ||
	/^\d{4}-\d\d-\d\dT/.test(word) ||
	/^(?:https?:\/\/|\/)/.test(word) ||
	!(/\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && !word.includes(' '));

/** Replacement for a secret. */
const mask = '•••';

/** Whether a value is a readable secret: tools print stars, nothing, or words in brackets for hidden ones. */
export const isReadable = (value: unknown): value is string =>
	typeof value === 'string' &&
	value.trim().length > 3 &&
	!/^(?:null|none|n\/a|-+|hidden|redacted|true|false)$/i.test(value.trim()) &&
	!/\*{3}|•|…|\.{3}|^\(.*\)$|^<.*>$/.test(value.trim());

/** Masks secrets in a name. */
export const nameWithoutSecrets = (name: string): string => (name.includes('Q~') ? name.replace(entraSecret, `$1${mask}`) : name);

/**
 * Masks everything in an unread piece that could be a secret: values of secret fields, and long words that mix lower case, upper case and
 * digits and are no ID or date. For text that was not understood, masking too much is better than showing a secret.
 */
export const withoutSecrets = (text: string): string =>
	nameWithoutSecrets(text)
		.replace(namedSecret, (_, name: string) => `${name}${mask}`)
		.replace(longWord, (word) => (isHarmless(word) && !word.includes('~') ? word : mask));

/** Offsets of secrets in the current format, at most a hundred. */
export function secretPlaces(text: string): number[] {
	const places: number[] = [];
	for (const { 1: before = '', index } of text.matchAll(entraSecret)) {
		if (places.push(index + before.length) === 100) break;
	}
	return places;
}
