/** An option such as `--append`, `-ApplicationId` or `-o`, at the beginning of a word of code. */
const option = /(^|[\s(['"])(--?[A-Za-z][\w-]*)/;

/** A name with hyphens in code, such as `Get-MgUser`, `2027-05-21` or `"rotation-2026-11"`. */
const hyphenated = /(?<![\w/.-])["']?\w+(?:-\w+)+["']?(?![\w/.-])/;

/** Up to this many characters, no line ends in a name with hyphens; longer ones would leave too much of a line empty. */
const longestName = 24;

/** Longer code in a text (class `long`) may be broken on paper; it could be wider than a printed column. In characters. */
export const longestLine = 40;

/** A word of code that is kept whole on a line. */
export interface CommandWord {
	word: string;
	/** Its offset in the code. */
	at: number;
	kind: 'placeholder' | 'option' | 'name';
}

/**
 * The options and short names with hyphens in code, in order.
 * @param hasOptions Whether words that start with a hyphen are options: true for a shell, false for JSON.
 * @param placeholder What a placeholder looks like, if there are any; it begins with `<`.
 */
export function commandWords(code: string, hasOptions = true, placeholder?: RegExp): CommandWord[] {
	const patterns = [...(placeholder ? [placeholder] : []), ...(hasOptions ? [option] : []), hyphenated];
	const matches = code.matchAll(new RegExp(patterns.map(({ source }) => source).join('|'), 'gm'));
	return [...matches].flatMap((match) => {
		const word = match[2] ?? match[0];
		const kind = match[2] !== undefined ? 'option' : word.startsWith('<') ? 'placeholder' : 'name';
		return kind === 'name' && word.length > longestName ? [] : [{ word, at: match.index + match[0].length - word.length, kind }];
	});
}
