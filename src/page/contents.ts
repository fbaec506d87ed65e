/** The contents beside a text follow the reader: the last section whose beginning has passed the upper third of the screen is current. */
const links = new Map(
	Array.from(document.querySelectorAll<HTMLAnchorElement>('.rail a'), (link) => [
		document.getElementById(decodeURIComponent(link.hash.slice(1))),
		link,
	]),
);

/** A closed section begins with its summary. */
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
	let waiting = false;
	const soon = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(() => {
			waiting = false;
			mark();
		});
	};
	addEventListener('scroll', soon, { passive: true });
	addEventListener('resize', soon);
	mark();
}
