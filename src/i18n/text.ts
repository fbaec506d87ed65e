/**
 * Whether a Chinese and a Latin name meet here, which are separated by a space. Han characters only: their punctuation has its own spacing.
 * Not numbers: Chinese texts have the spaces around them, Japanese ones have none.
 */
const meet = (before: string, after: string) =>
	(/\p{Script=Han}$/u.test(before) && /^(\d+ )?[\p{Script=Latin}(]/u.test(after)) ||
	(/\p{Script=Latin}(?:[\d. (]*\d)?\)?$/u.test(before) && /^\p{Script=Han}/u.test(after));

/**
 * Fills in the {{placeholders}} of a text. Latin names between Chinese characters get spaces; in Japanese, which kana tell, they do not.
 * @param missing Gives the replacement of a placeholder without a value; by default it throws.
 * @throws Error with the placeholder that has no value.
 */
export function fillIn(
	text: string,
	values: Readonly<Record<string, string | number>>,
	missing = (name: string): string => {
		throw new Error(`No value for {{${name}}} in "${text}"`);
	},
): string {
	const japanese = /[ぁ-ヿ]/.test(text);
	return text.split(/\{\{\s*([^}\s]+)\s*\}\}/).reduce((filled, part, place) => {
		const added = place % 2 === 1 ? String(values[part] ?? missing(part)) : part;
		return filled + (!japanese && meet(filled, added) ? ' ' : '') + added;
	}, '');
}

const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}）]$/u;

/**
 * A label with the colon of the script it is written in: a wide one, which brings its own space, or a narrow one and a space. Decided by the
 * label and not by the page's language, because a label that a language lacks is shown in English.
 */
export const withColon = (label: string): string => (/[？！]$/u.test(label) ? label : `${label}${wide.test(label) ? '：' : ': '}`);

/**
 * What stands in brackets behind a text, in the brackets of its script: wide ones bring their own space.
 * @param beside The text that the brackets follow, where what stands in them is a number.
 */
export const inBrackets = (text: string, beside = text): string => (wide.test(beside) ? `（${text}）` : ` (${text})`);

/** The text in a language, or else in English. */
export function pickText<T>(texts: Record<string, T>, lang: string): T {
	const text = texts[lang] ?? texts['en'];
	if (text === undefined) throw new Error(`No text for ${lang} and none in English`);
	return text;
}
