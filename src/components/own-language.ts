/**
 * Language and direction for words of the interface inside a page's text: only where the text is shown in another language than the page
 * around it, since they are inherited otherwise.
 * @param route Starlight's data of the page.
 */
export const ownLanguage = ({ isFallback, lang, dir }: { isFallback?: boolean; lang: string; dir: 'ltr' | 'rtl' }) =>
	isFallback ? { lang, dir } : {};
