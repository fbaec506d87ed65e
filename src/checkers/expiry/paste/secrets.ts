import { guidOf } from './ids.ts';

/** What stands before a secret as Entra makes it, and the secret: 40 characters, of which the fourth to sixth are a digit, Q and a tilde. */
const entraSecret = /(^|[^\w.~-])[\w.~-]{3}\dQ~[\w.~-]{30,40}/g;
/** A field that holds a secret, and what it holds. */
const namedSecret =
	/((?:secret_?text|client_?secret|app_?secret|secret_?value|secret|password|passwd|pwd|value|hint|key)["']?\s*[:=：]\s*["']?)(?!["'\s,}]|null|none)([^\s"',;}]+)/gi;
const longWord = /[A-Za-z0-9_~.+/=-]{14,}/g;
const isHarmless = (word: string) =>
	guidOf(word) !== undefined ||
	/^[0-9a-f]{40}$/i.test(word) ||
	/^\d{4}-\d\d-\d\dT/.test(word) ||
	/^(?:https?:\/\/|\/)/.test(word) ||
	!(/\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && !word.includes(' '));

/** What stands where a secret was. */
const mask = '•••';

/** Whether a value is a secret that can be read: tools print stars, nothing, or words in brackets where they hide one. */
export const isReadable = (value: unknown): value is string =>
	typeof value === 'string' &&
	value.trim().length > 3 &&
	!/^(?:null|none|n\/a|-+|hidden|redacted|true|false)$/i.test(value.trim()) &&
	!/\*{3}|•|…|\.{3}|^\(.*\)$|^<.*>$/.test(value.trim());

/** A name without a secret in it. */
export const nameWithoutSecrets = (name: string): string => (name.includes('Q~') ? name.replace(entraSecret, `$1${mask}`) : name);

/**
 * A piece of a paste without anything that could be a secret: what a field for secrets holds, and long words of small and capital letters with
 * digits that are no ID and no date. It is better to hide too much of what was not understood than to show one.
 */
export const withoutSecrets = (text: string): string =>
	nameWithoutSecrets(text)
		.replace(namedSecret, (_, name: string) => `${name}${mask}`)
		.replace(longWord, (word) => (isHarmless(word) && !word.includes('~') ? word : mask));

/** Places in a text where a secret as Entra makes it begins, a hundred at most. */
export function secretPlaces(text: string): number[] {
	const places: number[] = [];
	for (const { 1: before = '', index } of text.matchAll(entraSecret)) {
		if (places.push(index + before.length) === 100) break;
	}
	return places;
}
