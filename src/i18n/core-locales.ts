/** How much more of a page's bytes and of a phone a further language may take: letters of three bytes, longer words. */
export const furtherShare = 1.1;

/**
 * Parts the languages of the site, in their order: the source language and the first translation, in which every test of a page runs and
 * every limit holds as it stands; and the further ones, with samples and limits of their own.
 */
export const partLocales = <Locale>(locales: readonly Locale[]): { core: readonly Locale[]; further: readonly Locale[] } => ({
	core: locales.slice(0, 2),
	further: locales.slice(2),
});
