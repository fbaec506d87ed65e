import { keepTool } from '../islands/tool-choice.ts';

/** Remembers the tool in which a reader wants to read tasks: the next page opens in it. */
const tabs = document.querySelector('.tabs');

/** The heading at the reader's place and how far it is from the top. Other tools take more or less room above it. */
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
