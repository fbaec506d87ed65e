/**
 * Highlights the reader's position in the table of contents: the current section is the last one that starts above the upper third of the
 * screen.
 */
const links = new Map(
	Array.from(document.querySelectorAll<HTMLAnchorElement>('.rail a'), (link) => [
		document.getElementById(decodeURIComponent(link.hash.slice(1))),
		link,
	]),
);

/** Top of a section in pixels from the top of the screen; a collapsed section starts with its summary. */
const startOf = (target: Element) => (target.closest('details') ?? target).getBoundingClientRect().top;

function mark(): void {
	const passed = [...links.keys()].filter((target) => target && startOf(target) < innerHeight / 3);
	const current = passed.at(-1) ?? links.keys().next().value;
	for (const [target, link] of links) {
		if (target === current) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
}

if (links.size > 0) {
	// Browsers send both events at most once a frame.
	for (const event of ['scroll', 'resize']) addEventListener(event, mark, { passive: true });
	mark();
}
