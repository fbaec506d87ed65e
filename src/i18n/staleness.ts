import { createHash } from 'node:crypto';

/** The parts of a page that are translated. Facts such as dates and sources are inherited, so they are not included. */
export interface SourceText {
	title: string;
	description: string;
	actions?: { label: string; to: string }[] | undefined;
	aliases?: string[] | undefined;
	changes?: { date: string; text: string }[] | undefined;
	body: string;
}

/** A text with straight quotation marks and apostrophes: their form says nothing that a translation could miss. */
const withStraightMarks = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/**
 * Fingerprint of an English page's text, kept in the front matter of its translations.
 * @returns Twelve hexadecimal digits; the same for texts that differ only in line endings, outer white space or the form of quotation marks.
 */
export function hashSource({ title, description, actions = [], aliases = [], changes = [], body }: SourceText): string {
	const notes = changes.flatMap(({ date, text }) => [date, text]);
	const buttons = actions.flatMap(({ label, to }) => [label, to]);
	const text = [title, description, ...buttons, ...aliases, ...notes, body.replaceAll('\r\n', '\n').trim()].join('\u0000');
	return createHash('sha256').update(withStraightMarks(text)).digest('hex').slice(0, 12);
}

export type TranslationState = 'ok' | 'stale' | 'missing';

/** State of a translation: missing, stale (the English text has changed since), or current. */
export function translationState(source: SourceText, translation: { sourceHash?: string | undefined } | undefined): TranslationState {
	if (!translation) return 'missing';
	return translation.sourceHash === hashSource(source) ? 'ok' : 'stale';
}

/**
 * Fingerprint of an English text that is no page, kept in content/stamps/<id of the locale>.json.
 * @returns Eight hexadecimal digits; the same for texts that differ only in the form of quotation marks.
 */
export const hashText = (parts: readonly string[]): string =>
	createHash('sha256')
		.update(withStraightMarks(parts.join('\u0000')))
		.digest('hex')
		.slice(0, 8);
