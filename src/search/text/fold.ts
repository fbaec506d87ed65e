/** Queries longer than this say nothing more; what follows is left out. */
export const longestText = 400;

/** A text as it is compared: without differences of width, accent and way of writing, and where each character comes from. */
export interface Folded {
	text: string;
	/** For each UTF-16 unit of `text`: where its character starts in the original. */
	starts: readonly number[];
	/** For each UTF-16 unit of `text`: where its character ends in the original. */
	ends: readonly number[];
}

/** What is not seen, marks without a letter, and the stroke U+0640 that only makes a word longer. */
const invisible = /^[\p{Cf}\p{Mn}\u0640]$/u;
const unreadable = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

/** Marks above and below letters, but those of kana: with them a letter is another one, as p and b are. */
const accent = /(?!\p{Script_Extensions=Katakana})\p{Mn}/gu;
/** A mark that stands as a character of its own behind its letter, the narrow ones of kana among them. */
const mark = /[\p{Mn}\uff9e\uff9f]/u;

/** Letters, digits and signs of ASCII stand for themselves. */
const ascii = /^[ -~]*$/;

/** Where each character of a text in ASCII starts; one list for all of them, as long as the longest yet. */
const places: number[] = [0];

function foldedAscii(text: string): Folded {
	while (places.length <= text.length) places.push(places.length);
	return { text, starts: places, ends: places.slice(1, text.length + 1) };
}

const digit = /\p{Nd}/u;
const otherDigit = /(?![0-9])\p{Nd}/gu;

/** The digit of ASCII for one of any writing: Unicode has the ten of each in a row, from zero on (Nd, Unicode Standard 4.6). */
function asciiDigit(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value++;
	return String(value);
}

const plainForms = new Map<string, string>();

/** One form of a character, which may be nothing; worked out once, because the search of a large site reads millions. */
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

/** What content says of a letter before its marks are taken off, in the case of the letter. */
function letterOf(character: string, characters: Readonly<Record<string, string>>): string | undefined {
	const whole = character.normalize('NFC');
	const small = whole.toLowerCase();
	return small === whole ? characters[small] : characters[small]?.toUpperCase();
}

/**
 * Brings every way of writing a text to one: NFKC, without accents and invisible characters, in the characters of our own writing.
 * Never throws: lone surrogates and control characters become spaces. Case is kept, because it shows where a name is put together.
 * @param characters Characters of another way of writing → ours.
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
