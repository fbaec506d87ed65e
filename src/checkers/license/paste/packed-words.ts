import type { LicenseWord } from '../facts.ts';

/** Words of pastes as one text for the browser, a line each. Names are sent as they are compared, so they have no spaces. */
export const packWords = (words: readonly LicenseWord[]): string =>
	words.map(({ of, id, means = id, names }) => [of, means, ...names.flat()].join(' ')).join('\n');

/** The words out of the text that packWords wrote, each under the id of what it stands for. */
export const unpackWords = (packed: string): LicenseWord[] =>
	packed.split('\n').map((line) => {
		const [of, id = '', ...names] = line.split(' ');
		return { id, of: of as LicenseWord['of'], names };
	});
