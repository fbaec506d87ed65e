const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The line of content/data/locales.yaml for a new language.
 * @param id Id of the locale: a lower-case language tag, such as pt-br.
 * @returns undefined if it is not a language tag, or the language is unknown.
 */
export function newLocale(id: string): { lang: string; line: string } | undefined {
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(id)) return undefined;
	const locale = new Intl.Locale(id);
	const lang = locale.toString();
	const label = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang);
	if (!label) return undefined;
	const dir = rightToLeft.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
	return { lang, line: `- { id: ${id}, lang: ${lang}, label: ${label}, dir: ${dir}, draft: true }\n` };
}
