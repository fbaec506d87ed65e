import { fillIn } from '../i18n/text.ts';

/** Key → text, as an island gets them from its page. */
export type Strings = Readonly<Record<string, string>>;

/** Fills in placeholders. In a browser, one without a value shows its name: an imperfect answer is better than none. */
export const fill = (template: string, values: Readonly<Record<string, string>> = {}): string => fillIn(template, values, (name) => name);

/** Makes a function that gives the text of a key with its placeholders filled in; for a missing text it gives the key. */
export const translator =
	(strings: Strings) =>
	(key: string, values?: Readonly<Record<string, string>>): string =>
		fill(strings[key] ?? key, values);

/**
 * Joins names as in `A, B or C`. Placeholders are used, so that Latin names get spaces beside Chinese characters.
 * @param last Key of the text that joins the last two. A language in which it changes before a sound has a further text for a name that
 *   begins with that letter, also behind an h: "<key>.before-i" is the Spanish "e Intune".
 */
export function namesInWords(names: readonly string[], t: Translate, last: string): string {
	const [end = ''] = names.slice(-1);
	const rest = names.slice(0, -1).join(t('checker.comma'));
	const [letter = ''] = end.toLowerCase().replace(/^h/, '');
	const [join = t(last)] = textsThere(t, `${last}.before-${letter}`);
	return rest === '' ? end : fill(`{{rest}}${join}{{end}}`, { rest, end });
}

/** Joins sentences; a full-width full stop is followed by no space. */
export const sentencesInWords = (sentences: readonly string[]): string => sentences.join(' ').replace(/([。！？]) /g, '$1');

export type Translate = ReturnType<typeof translator>;

/**
 * A text with plural forms, under the keys "<key>.one", "<key>.other" and, in languages that need them, "<key>.few" and so on.
 * @param count Selects the form (CLDR category of the page's language); also the value of {{count}}.
 */
export function counted(t: Translate, key: string, count: number, values?: Readonly<Record<string, string>>): string {
	const form = `${key}.${new Intl.PluralRules(document.documentElement.lang).select(count)}`;
	const all = { count: String(count), ...values };
	return textsThere(t, form, all)[0] ?? t(`${key}.other`, all);
}

/** A list with the text of a key; an empty list while the text is not loaded. */
export function textsThere(t: Translate, key: string, values?: Readonly<Record<string, string>>): string[] {
	const text = t(key, values);
	return text === key ? [] : [text];
}
