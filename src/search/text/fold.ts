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

const invisible = /^[\p{Cf}\p{Mn}]$/u;
const unreadable = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

/** Marks above and below letters, but those of kana: with them a letter is another one, as p and b are. */
const accent = /(?!\p{Script_Extensions=Katakana})\p{Mn}/gu;
/** A mark of kana that stands as a character of its own behind its letter: U+3099, U+309A and their narrow forms. */
const isKanaMark = (code: number) => code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;

/** Letters, digits and signs of ASCII stand for themselves. */
const ascii = /^[ -~]*$/;

/** Where each character of a text in ASCII starts; one list for all of them, as long as the longest yet. */
const places: number[] = [0];

function foldedAscii(text: string): Folded {
	while (places.length <= text.length) places.push(places.length);
	return { text, starts: places, ends: places.slice(1, text.length + 1) };
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
				: character.normalize('NFKD').replace(accent, '').normalize('NFC');
		plainForms.set(character, plain);
	}
	return plain;
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
		if (isKanaMark(shown.charCodeAt(at))) at++;
		const plain = plainForm(shown.slice(start, at));
		const own = Object.hasOwn(characters, plain) ? (characters[plain] ?? plain) : plain;
		folded += own;
		for (let i = 0; i < own.length; i++) {
			starts.push(start);
			ends.push(at);
		}
	}
	return { text: folded, starts, ends };
}
