/**
 * Weight of a word: the fewer questions use it, the higher (inverse document frequency of BM25).
 * @param questions Number of questions of the site.
 * @param using Number of questions whose wordings use the word.
 */
export const rarity = (questions: number, using: number): number => Math.log(1 + (questions - using + 0.5) / (using + 0.5));
