/** Shows an element from its beginning and focuses it. focus() alone would leave one that is taller than the screen where it is. */
export function arriveAt(element: HTMLElement | null | undefined): void {
	element?.focus({ preventScroll: true });
	element?.scrollIntoView();
}

/**
 * Focuses the current question of a checker, its chosen option or its first field. Where not all of it fits, the words of the question
 * matter more than its end, and the focus more than the words. The page must not scroll smoothly: only the last call would count.
 */
export function arriveAtQuestion(checker: HTMLElement | null): void {
	const form = checker?.querySelector('.questions form');
	const field = form?.querySelector<HTMLElement>('input:checked') ?? form?.querySelector('input');
	form?.scrollIntoView({ block: 'nearest' });
	form?.querySelector('legend')?.scrollIntoView({ block: 'nearest' });
	field?.focus();
}
