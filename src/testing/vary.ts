import { dailyCharacters } from '../content-model/checks/writing-forms.ts';

/** Number of generated words; words of the real pages are used too. */
const newWords = 20_000;

/** Pseudo-random numbers between 0 and 1, the same on every machine (mulberry32). */
export function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const han = /\p{Script=Han}/u;
/** Characters of generated words: in daily use in Taiwan, since the content check rejects others. */
const characters = [...dailyCharacters('big5', 0xa4, 0xc6)].filter((character) => han.test(character));

/**
 * Replaces words by generated ones with a natural distribution: few frequent, many rare.
 * @param next Gives random numbers between 0 and 1.
 * @param word Which words may be replaced; default: all.
 */
export function vary(text: string, next: () => number, word = /\S/): string {
	return text
		.split(/(\s+)/)
		.map((piece) => {
			if (han.test(piece))
				return piece.replace(/\p{Script=Han}/gu, (character) =>
					next() > 0.35 ? character : (characters[Math.floor(characters.length ** next())] ?? character),
				);
			if (piece.trim() === '' || next() > 0.35 || !word.test(piece)) return piece;
			return `w${Math.floor(newWords ** next())
				.toString(36)
				.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
		})
		.join('');
}
