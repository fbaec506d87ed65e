/** The texts an island got from its page, by key. */
export type Strings = Readonly<Record<string, string>>;

// Characters, not their punctuation, which brings its own room.
const cjk = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{N})]/u;

/** Whether Chinese and Latin letters meet here, which want a space between them. */
const meet = (before: string, after: string) =>
	(cjk.test(before) && /[\p{Script=Latin}\p{N}(]/u.test(after)) || (latin.test(before) && cjk.test(after));

/**
 * Puts values into a text's {{placeholders}}. Where a Latin name lands between Chinese characters it gets spaces; a placeholder without
 * a value shows its name, because an answer with a gap is better than none.
 */
export function fill(template: string, values: Readonly<Record<string, string>> = {}): string {
	return template.split(/\{\{\s*([^}\s]+)\s*\}\}/).reduce((text, part, place) => {
		const added = place % 2 === 1 ? (values[part] ?? part) : part;
		return text + (meet(text.at(-1) ?? '', added[0] ?? '') ? ' ' : '') + added;
	}, '');
}

/** The texts of an island as a function; a key that was not sent stands for itself. */
export const translator =
	(strings: Strings) =>
	(key: string, values?: Readonly<Record<string, string>>): string =>
		fill(strings[key] ?? key, values);

export type Translate = ReturnType<typeof translator>;
