const pairsOf = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** How many letter pairs two texts share, from 0 to 1: the last means when no word of a query is known. */
export function similarity(a: string, b: string): number {
	const [left, right] = [pairsOf(a.toLowerCase()), pairsOf(b.toLowerCase())];
	return (2 * left.intersection(right).size) / (left.size + right.size || 1);
}
