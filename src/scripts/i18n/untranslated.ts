/** The texts of a page that readers see first, and its body. */
interface PageText {
	title: string;
	description: string;
	body: string;
}

/** Whether a body has its own words. Imports and components without text are the same in every language. */
const hasWords = (body: string) => /\p{L}/u.test(body.replace(/^import\s.*$/gm, '').replace(/<[^>]*>/g, ''));

/** Whether a translation is still the English text, so that it must not be stamped. */
export function isUntranslated(own: PageText, english: PageText): boolean {
	const same = (a: string, b: string) => a.trim() === b.trim();
	return (
		(hasWords(english.body) && same(own.body, english.body)) ||
		(same(own.title, english.title) && same(own.description, english.description))
	);
}
