/** What readers see of a page first, and its text. */
interface PageText {
	title: string;
	description: string;
	body: string;
}

/** Whether a body has words of its own. Imports and components without text are the same in every language. */
const hasWords = (body: string) => /\p{L}/u.test(body.replace(/^import\s.*$/gm, '').replace(/<[^>]*>/g, ''));

/** Whether a translation cannot be called read, because it is still the English text. */
export function isUntranslated(own: PageText, english: PageText): boolean {
	const same = (a: string, b: string) => a.trim() === b.trim();
	return (
		(hasWords(english.body) && same(own.body, english.body)) ||
		(same(own.title, english.title) && same(own.description, english.description))
	);
}
