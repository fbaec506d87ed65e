import { questionIn } from '../../islands/question-in.ts';

/** How long a visible checker may take to become usable, in milliseconds. */
const maxWait = 5000;

/**
 * If the code of a checker does not load, its form stays disabled. The class shows a hint with a link to the tables with the same facts,
 * and a button to try again.
 */
for (const island of document.querySelectorAll('astro-island[ssr]')) {
	const observer = new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) return;
		observer.disconnect();
		setTimeout(() => {
			island.classList.add('late');
			const button = island.nextElementSibling?.querySelector('button');
			if (!button) return;
			button.hidden = false;
			button.onclick = () =>
				void import('../../islands/renewal.ts').then(
					({ freshen, renew }) => freshen().then(renew),
					() => location.reload(),
				);
		}, maxWait);
	});
	// astro-island has display: contents, so it has no box that could be observed; its first child has one.
	if (island.firstElementChild) observer.observe(island.firstElementChild);
}

/**
 * data-keys lists the address keys of the page's checker. It is on the element around the checker or, if the checker has a page of its
 * own, on the link to that page. An address with one of these keys scrolls to the form; an older address of the explaining page with such
 * keys is redirected to the checker's own page.
 */
const place = document.querySelector<HTMLElement>('[data-keys]');
const keys = place?.dataset['keys']?.split(' ') ?? [];
const question = questionIn(location);
const asked = [...new URLSearchParams(question).keys()].some((key) => keys.includes(key));
if (asked && place instanceof HTMLAnchorElement) location.replace(`${place.href}#${question}`);
else if (asked && !/^#[^=]+$/.test(location.hash)) document.querySelector('astro-island .checker')?.scrollIntoView();
