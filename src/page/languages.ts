import { rememberLocale } from '../i18n/remember.ts';

/** The language switch: a choice is remembered on the device for the front gate. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch [data-locale]')) {
	link.addEventListener('click', () => {
		rememberLocale(link.dataset['locale'] ?? '');
		// What a reader looked for or asked a checker goes along.
		link.search = location.search;
	});
}
