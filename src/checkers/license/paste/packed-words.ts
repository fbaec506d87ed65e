import type { LicenseWord } from '../facts.ts';

/** Packs the words of pastes into one text, a line per word. Names are normalized for comparison, so they contain no spaces. */
export const packWords = (words: readonly LicenseWord[]): string =>
	words.map(({ of, id, means = id, names }) => [of, means, ...names.flat()].join(' ')).join('\n');

/** Restores the words from the result of packWords; the id of each is its meaning. */
export const unpackWords = (packed: string): LicenseWord[] =>
	packed.split('\n').map((line) => {
		const [of, id = '', ...names] = line.split(' ');
		return { id, of: of as LicenseWord['of'], names };
	});
