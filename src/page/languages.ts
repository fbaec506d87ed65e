import { rememberLocale } from '../i18n/remember.ts';

/** The language switch: a choice is remembered on the device for the front gate. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages [data-locale]')) {
	link.addEventListener('click', () => {
		rememberLocale(link.dataset['locale'] ?? '');
		// Query and fragment hold a search or the question to a checker, so they are kept.
		link.search = location.search;
		link.hash = location.hash;
	});
}
