import { keepTool } from '../islands/tool-choice.ts';

/** Remembers the tool that a reader chose for tasks: the next page shows the same one. */
const tabs = document.querySelector('.tabs');

/** The heading at the reader's position, and its distance from the top in pixels. Another tool's text above it may have another height. */
let place: { heading: Element; top: number } | undefined;

function notePlace(): void {
	const headings = [...document.querySelectorAll('.tools h2')].filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
	const heading = headings.at(-1);
	place = heading && { heading, top: heading.getBoundingClientRect().top };
}

for (const event of ['pointerdown', 'keydown']) tabs?.addEventListener(event, notePlace);
tabs?.addEventListener('change', ({ target }) => {
	keepTool((target as HTMLInputElement).value);
	if (place) scrollBy({ top: place.heading.getBoundingClientRect().top - place.top, behavior: 'instant' });
});
