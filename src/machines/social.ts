/** Open Graph's default locale. */
const silent = 'en_US';

/**
 * A language in Open Graph's notation: language and territory.
 * @param lang Language tag; without a territory the most likely one is used.
 * @returns undefined for en_US, the default.
 */
export function openGraphLocale(lang: string): string | undefined {
	const { language, region } = new Intl.Locale(lang).maximize();
	const locale = `${language}_${region}`;
	return locale === silent ? undefined : locale;
}
