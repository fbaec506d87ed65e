import { fillIn } from '../i18n/text.ts';

/** The texts an island got from its page, by key. */
export type Strings = Readonly<Record<string, string>>;

/** In a browser a placeholder without a value shows its name: an answer with a gap is better than none. */
export const fill = (template: string, values: Readonly<Record<string, string>> = {}): string => fillIn(template, values, (name) => name);

/** The texts of an island as a function; a key that was not sent stands for itself. */
export const translator =
	(strings: Strings) =>
	(key: string, values?: Readonly<Record<string, string>>): string =>
		fill(strings[key] ?? key, values);

/**
 * Names in a sentence: `A, B or C`. Filled in, not joined: a Latin name gets its space beside Chinese characters.
 * @param last Key of the word between the last two.
 */
export function namesInWords(names: readonly string[], t: Translate, last: string): string {
	const [end = ''] = names.slice(-1);
	const rest = names.slice(0, -1).join(t('checker.comma'));
	return rest === '' ? end : fill(`{{rest}}${t(last)}{{end}}`, { rest, end });
}

/** Sentences one behind the other: no space behind a full-width stop. */
export const sentencesInWords = (sentences: readonly string[]): string => sentences.join(' ').replace(/([。！？]) /g, '$1');

export type Translate = ReturnType<typeof translator>;

/** The text of a key in a list; an empty one while the text is not there yet. */
export function textsThere(t: Translate, key: string, values?: Readonly<Record<string, string>>): string[] {
	const text = t(key, values);
	return text === key ? [] : [text];
}
