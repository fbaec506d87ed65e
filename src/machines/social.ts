/** What Open Graph takes for granted where nothing is said. */
const silent = 'en_US';

/**
 * A language as Open Graph writes it: language and territory.
 * @param lang Language tag; without a territory the likeliest one is taken.
 * @returns undefined for en_US, which needs no word.
 */
export function openGraphLocale(lang: string): string | undefined {
	const { language, region } = new Intl.Locale(lang).maximize();
	const locale = `${language}_${region}`;
	return locale === silent ? undefined : locale;
}
