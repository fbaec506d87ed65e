/** After these words the cause of what stands before them follows. */
const causeFollows = /--->|caused by:|inner\s?exception|inner_?error|"innererror"|root cause/gi;
/** Before these words stands the cause of what follows them. */
const causeBefore = /direct cause of the following exception|during handling of the above exception/gi;

/**
 * Tells how deep in a chain of errors a place lies: the innermost is what went wrong, the outer ones pass it on.
 * @returns A function from a place in the text to its depth; a larger number is further inside.
 */
export function depths(text: string): (place: number) => number {
	const after = [...text.matchAll(causeFollows)].map(({ index }) => index);
	const before = [...text.matchAll(causeBefore)].map(({ index }) => index);
	return (place) => after.filter((marker) => marker < place).length + before.filter((marker) => marker > place).length;
}
