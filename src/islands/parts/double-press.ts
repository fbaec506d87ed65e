import { useRef } from 'preact/hooks';

/** Milliseconds within which two presses are a double click. */
const doubled = 400;

/**
 * A capturing click listener that cancels a click that follows at once on the one which led to another question: it would answer a question
 * that nobody has read. The browser's own count of clicks starts again when another button has come below the pointer.
 * @param asking Id of the current question.
 */
export function useSinglePress(asking: string | undefined): (event: MouseEvent) => void {
	const before = useRef({ at: Number.NEGATIVE_INFINITY, asking });
	return (event) => {
		// Clicks made by a key have no count.
		if (event.detail === 0) return;
		const { at, asking: asked } = before.current;
		before.current = { at: event.timeStamp, asking };
		if (asked === asking || event.timeStamp - at > doubled) return;
		event.preventDefault();
		event.stopPropagation();
	};
}
