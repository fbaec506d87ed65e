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

/** An address that holds a question is about the checker: its keys are single letters, but for the search's `q`. */
const asks = [...new URLSearchParams(location.search).keys()].some((key) => key.length === 1 && key !== 'q');
if (asks && location.hash === '') document.querySelector('astro-island form.checker')?.scrollIntoView();
