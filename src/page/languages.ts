import { localeKey, remember } from '../i18n/remember.ts';

/** Language switch: a choice is stored on the device for the front gate. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
	link.addEventListener('click', () => {
		// The same page in two languages: their addresses differ in the locale's id.
		const here = location.pathname.split('/');
		remember(localeKey, link.pathname.split('/').find((part, place) => part !== here[place]) ?? '');
		// Query and fragment may contain a search or a checker's answers, so they are kept.
		link.search = location.search;
		link.hash = location.hash;
	});
}
