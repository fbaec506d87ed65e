import { rememberLocale } from '../i18n/remember.ts';

/** The language switch: a choice is remembered on the device for the front gate. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
	link.addEventListener('click', () => {
		// The same page in two languages: their addresses differ in the id of the language.
		const here = location.pathname.split('/');
		rememberLocale(link.pathname.split('/').find((part, place) => part !== here[place]) ?? '');
		// Query and fragment hold a search or the question to a checker, so they are kept.
		link.search = location.search;
		link.hash = location.hash;
	});
}
