import { useRef } from 'preact/hooks';

/**
 * A capturing click listener that cancels the second click of a double click when the first one led to another question: it would answer a
 * question that nobody has read. What a double click is, the browser says (`detail`), by the reader's own settings.
 * @param asking Id of the current question.
 */
export function useSinglePress(asking: string | undefined): (event: MouseEvent) => void {
	/** The question at the first click. */
	const asked = useRef(asking);
	return (event) => {
		if (event.detail < 2) asked.current = asking;
		else if (asked.current !== asking) {
			event.preventDefault();
			event.stopPropagation();
		}
	};
}
