// Characters, not their punctuation, which brings its own room.
const cjk = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{N})]/u;

/** Whether Chinese and Latin letters meet here, which want a space between them. */
const meet = (before: string, after: string) =>
	(cjk.test(before) && /[\p{Script=Latin}\p{N}(]/u.test(after)) || (latin.test(before) && cjk.test(after));

/**
 * Puts values into a text's {{placeholders}}. Where a Latin name lands between Chinese characters it gets spaces.
 * @param missing What stands for a placeholder that got no value; by default it is a mistake.
 * @throws Error naming the placeholder that got no value.
 */
export function fillIn(
	text: string,
	values: Readonly<Record<string, string | number>>,
	missing = (name: string): string => {
		throw new Error(`No value for {{${name}}} in "${text}"`);
	},
): string {
	return text.split(/\{\{\s*([^}\s]+)\s*\}\}/).reduce((filled, part, place) => {
		const added = place % 2 === 1 ? String(values[part] ?? missing(part)) : part;
		return filled + (meet(filled.at(-1) ?? '', added[0] ?? '') ? ' ' : '') + added;
	}, '');
}

const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}）]$/u;

/**
 * A label with the colon of the script it is written in: a wide one, which brings its own space, or a narrow one and a space. Decided by the
 * label and not by the page's language, because a label that a language lacks is shown in English.
 */
export const withColon = (label: string): string => (/[？！]$/u.test(label) ? label : `${label}${wide.test(label) ? '：' : ': '}`);

/** The text for a language tag, else the English one. */
export function pickText<T>(texts: Record<string, T>, lang: string): T {
	const text = texts[lang] ?? texts['en'];
	if (text === undefined) throw new Error(`No text for ${lang} and none in English`);
	return text;
}
