/** Gives the line number at an offset, by binary search in the offsets of the line breaks. */
export function lineNumbers(text: string): (place: number) => number {
	const breaks: number[] = [];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
	return (place) => {
		let low = 0;
		let high = breaks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((breaks[middle] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		return low + 1;
	};
}
