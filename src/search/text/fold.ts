/** Maximum length of a query in UTF-16 units; the rest is ignored. */
export const longestText = 400;

/** A text normalized for comparison (width, accents, script variants), with the origin of each character. */
export interface Folded {
	text: string;
	/** For each UTF-16 unit of `text`: start of its character in the original. */
	starts: readonly number[];
	/** For each UTF-16 unit of `text`: end of its character in the original (exclusive). */
	ends: readonly number[];
}

/** Format characters, marks without a letter, and the Arabic tatweel (U+0640), which only lengthens a word. */
const invisible = /^[\p{Cf}\p{Mn}\u0640]$/u;
const unreadable = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

/** Combining marks, except on kana: there a mark makes a different letter, as p differs from b. */
const accent = /(?!\p{Script_Extensions=Katakana})\p{Mn}/gu;
/** A mark that is a separate character after its letter, including the half-width marks of kana. */
const mark = /[\p{Mn}\uff9e\uff9f]/u;

/** Printable ASCII is left unchanged. */
const ascii = /^[ -~]*$/;

/** Character offsets of an ASCII text; shared by all texts and grown as needed. */
const places: number[] = [0];

function foldedAscii(text: string): Folded {
	while (places.length <= text.length) places.push(places.length);
	return { text, starts: places, ends: places.slice(1, text.length + 1) };
}

const digit = /\p{Nd}/u;
const otherDigit = /(?![0-9])\p{Nd}/gu;

/**
 * The ASCII digit for a digit of any script: Unicode encodes the ten decimal digits of a script consecutively (Unicode Standard 4.6, Nd).
 */
function asciiDigit(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value++;
	return String(value);
}

const plainForms = new Map<string, string>();

/** Normalized form of one character, possibly empty. Cached, because the search of a large site normalizes millions. */
function plainForm(character: string): string {
	let plain = plainForms.get(character);
	if (plain === undefined) {
		plain = invisible.test(character)
			? ''
			: unreadable.test(character)
				? ' '
				: character.normalize('NFKD').replace(accent, '').replace(otherDigit, asciiDigit).normalize('NFC');
		plainForms.set(character, plain);
	}
	return plain;
}

/** Replacement of a letter as defined by content, looked up before accents are removed; keeps the letter case. */
function letterOf(character: string, characters: Readonly<Record<string, string>>): string | undefined {
	const whole = character.normalize('NFC');
	const small = whole.toLowerCase();
	return small === whole ? characters[small] : characters[small]?.toUpperCase();
}

/**
 * Normalizes a text: NFKC, without accents and invisible characters, with script variants replaced. Letter case is kept, since it
 * separates the parts of names such as MsolUserPassword. Never throws: lone surrogates and control characters become spaces.
 * @param characters Script variant → the character used instead.
 * @param limit Maximum number of UTF-16 units to read.
 */
export function fold(text: string, characters: Readonly<Record<string, string>>, limit = longestText): Folded {
	const shown = text.slice(0, limit);
	if (ascii.test(shown)) return foldedAscii(shown);
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	while (at < shown.length) {
		const start = at;
		at += (shown.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
		while (mark.test(shown.charAt(at))) at++;
		const character = shown.slice(start, at);
		const plain = plainForm(character);
		const own = letterOf(character, characters) ?? characters[plain] ?? plain;
		folded += own;
		for (let i = 0; i < own.length; i++) {
			starts.push(start);
			ends.push(at);
		}
	}
	return { text: folded, starts, ends };
}
