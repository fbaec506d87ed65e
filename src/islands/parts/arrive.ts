/** Shows an element from its beginning and focuses it. focus() alone would leave one that is taller than the screen where it is. */
export function arriveAt(element: HTMLElement | null | undefined): void {
	element?.focus({ preventScroll: true });
	element?.scrollIntoView({ behavior: 'instant' });
}

/** Focuses the current question of a checker, its chosen option or its first field, and shows it with the words of the question. */
export function arriveAtQuestion(checker: HTMLElement | null): void {
	const form = checker?.querySelector('.questions form');
	const field = form?.querySelector<HTMLElement>('input:checked') ?? form?.querySelector<HTMLElement>('input');
	field?.focus({ preventScroll: true });
	// Where not all of it fits, the words matter more than the end, and the focus more than the words. A smooth scroll would drop the others.
	for (const part of [form?.closest('li'), form?.querySelector('legend'), field])
		part?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
}
