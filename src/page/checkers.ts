import { questionIn } from '../islands/question-in.ts';

/** How long a checker in view may take to become usable, in milliseconds. */
const patience = 5000;

/** A checker whose code does not come stays a form that nobody can fill in: its reader is told where the same stands without it. */
for (const island of document.querySelectorAll('astro-island[ssr]')) {
	const observer = new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) return;
		observer.disconnect();
		setTimeout(() => island.classList.add('late'), patience);
	});
	// The island itself has no box.
	if (island.firstElementChild) observer.observe(island.firstElementChild);
}

/**
 * The keys of the page's whole checker stand beside it, or in the link to it where it has a page of its own. An address that asks it something
 * leads to its form; older addresses, which ask the page that explains it, lead to its own page with all they ask.
 */
const place = document.querySelector<HTMLElement>('[data-keys]');
const keys = place?.dataset['keys']?.split(' ') ?? [];
const question = questionIn(location);
const asked = [...new URLSearchParams(question).keys()].some((key) => keys.includes(key));
if (asked && place instanceof HTMLAnchorElement) location.replace(`${place.href}#${question}`);
else if (asked && !/^#[^=]+$/.test(location.hash)) document.querySelector('astro-island form.checker')?.scrollIntoView();
