import { createHash } from 'node:crypto';

/** The text of a page that a translation is made from. Facts such as dates and sources are inherited, so they are not part of it. */
export interface SourceText {
	title: string;
	description: string;
	actions?: { label: string; to: string }[] | undefined;
	aliases?: string[] | undefined;
	changes?: { date: string; text: string }[] | undefined;
	body: string;
}

/**
 * Fingerprint of an English page's text, kept in the front matter of its translations.
 * @returns Twelve hexadecimal digits; the same for texts that differ only in line endings or outer white space.
 */
export function hashSource({ title, description, actions = [], aliases = [], changes = [], body }: SourceText): string {
	const notes = changes.flatMap(({ date, text }) => [date, text]);
	const buttons = actions.flatMap(({ label, to }) => [label, to]);
	const text = [title, description, ...buttons, ...aliases, ...notes, body.replaceAll('\r\n', '\n').trim()].join('\u0000');
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

export type TranslationState = 'ok' | 'stale' | 'missing';

/** State of a translation: absent, made from another English text than today's, or up to date. */
export function translationState(source: SourceText, translation: { sourceHash?: string | undefined } | undefined): TranslationState {
	if (!translation) return 'missing';
	return translation.sourceHash === hashSource(source) ? 'ok' : 'stale';
}

/**
 * Fingerprint of an English text that is no page, kept in content/stamps/<id of the locale>.json.
 * @returns Eight hexadecimal digits.
 */
export const hashText = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 8);
