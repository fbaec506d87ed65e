/**
 * How much a word says: more, the fewer questions use it (the inverse document frequency of BM25).
 * @param questions Questions of the site.
 * @param using Questions whose wordings use the word.
 */
export const rarity = (questions: number, using: number): number => Math.log(1 + (questions - using + 0.5) / (using + 0.5));
