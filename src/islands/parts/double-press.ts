import { useRef } from 'preact/hooks';

/** Milliseconds and pixels within which two presses are a double click. */
const doubled = { time: 400, way: 8 };

/**
 * A capturing click listener that cancels the second click of a double click when the first one led to another question: it would answer a
 * question that nobody has read.
 * @param asking Id of the current question.
 */
export function useSinglePress(asking: string | undefined): (event: MouseEvent) => void {
	const before = useRef({ x: 0, y: 0, at: Number.NEGATIVE_INFINITY, asking });
	return (event) => {
		const { clientX: x, clientY: y, timeStamp: at, detail } = event;
		// Clicks made by a key have no count.
		if (detail === 0) return;
		const last = before.current;
		before.current = { x, y, at, asking };
		if (last.asking === asking || at - last.at > doubled.time || Math.hypot(x - last.x, y - last.y) > doubled.way) return;
		event.preventDefault();
		event.stopPropagation();
	};
}
