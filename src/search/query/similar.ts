const pairsOf = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** How many letter pairs two texts share, from 0 to 1: the last means when no word of a query is known. */
export function similarity(a: string, b: string): number {
	const [left, right] = [pairsOf(a.toLowerCase()), pairsOf(b.toLowerCase())];
	const shared = [...left].filter((pair) => right.has(pair)).length;
	return (2 * shared) / (left.size + right.size || 1);
}
