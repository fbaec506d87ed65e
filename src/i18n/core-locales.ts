/**
 * How many times the bytes and phone screens of a core language a further language may take: its letters may have three bytes, its words
 * may be longer.
 */
export const furtherShare = 1.1;

/**
 * Splits the languages of the site, keeping their order. Core: the source language and the first translation, in which every test of a
 * page runs and every limit applies. Further: the others, with sampled tests and their own limits.
 */
export const partLocales = <Locale>(locales: readonly Locale[]): { core: readonly Locale[]; further: readonly Locale[] } => ({
	core: locales.slice(0, 2),
	further: locales.slice(2),
});
