import { useRef } from 'preact/hooks';

/** Milliseconds and pixels within which two presses are a double click. */
const doubled = { time: 400, way: 8 };

/**
 * A capturing click listener that cancels the second click of a double click when the first one led to another question: it would answer a
 * question that nobody has read.
 * @param asking Id of the current question.
 */
export function useSinglePress(asking: string | undefined): (event: MouseEvent) => void {
	const before = useRef({ at: 0, place: 0, asking });
	return (event) => {
		// Clicks made by a key have no count.
		if (!event.detail) return;
		const { at, place, asking: asked } = before.current;
		// The sum of both coordinates is enough to tell two places.
		const pressed = { at: event.timeStamp, place: event.x + event.y, asking };
		before.current = pressed;
		if (asked === asking || pressed.at - at > doubled.time || Math.abs(pressed.place - place) > doubled.way) return;
		event.preventDefault();
		event.stopPropagation();
	};
}
