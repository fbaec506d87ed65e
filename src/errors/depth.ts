/** Phrases after which the cause of the preceding text follows. */
const causeFollows = /--->|caused by:|inner\s?exception|inner_?error|"innererror"|root cause/gi;
/** Phrases that are preceded by the cause of the following text. */
const causeBefore = /direct cause of the following exception|during handling of the above exception/gi;

/**
 * How deep in a chain of errors a position is: the innermost error is the cause, the outer ones pass it on.
 * @returns A function from a position in the text to its depth; larger is further inside.
 */
export function depths(text: string): (place: number) => number {
	const after = [...text.matchAll(causeFollows)].map(({ index }) => index);
	const before = [...text.matchAll(causeBefore)].map(({ index }) => index);
	return (place) => after.filter((marker) => marker < place).length + before.filter((marker) => marker > place).length;
}
