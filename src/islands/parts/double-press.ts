import { useRef } from 'preact/hooks';

/** Milliseconds, and pixels, within which two presses are a double click. */
const maxTime = 400;
const maxWay = 8;

/**
 * A capturing click listener that cancels the second click of a double click when the first one led to another question: it would answer a
 * question that nobody has read.
 * @param asking Id of the current question.
 */
export function useSinglePress(asking: string | undefined): (event: MouseEvent) => void {
	const before = useRef({ at: 0, place: 0, asking });
	return (event) => {
		const { at, place, asking: asked } = before.current;
		// One number is enough to tell two places, and shorter than two; clicks made by a key have none.
		const pressed = { at: event.timeStamp, place: event.x + 3 * event.y, asking };
		before.current = pressed;
		if (!place || asked === asking || pressed.at - at > maxTime || Math.abs(pressed.place - place) > maxWay) return;
		event.preventDefault();
		event.stopPropagation();
	};
}
