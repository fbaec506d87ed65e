/** The median and the slowest hundredth of the milliseconds that something takes for each of some cases, after a first round to warm up. */
export function times<T>(cases: readonly T[], run: (one: T) => unknown): { median: number; slow: number } {
	for (const one of cases) run(one);
	const taken = cases.map((one) => {
		const start = performance.now();
		run(one);
		return performance.now() - start;
	});
	taken.sort((a, b) => a - b);
	const at = (part: number) => taken[Math.floor(taken.length * part)] ?? 0;
	return { median: at(0.5), slow: at(0.99) };
}
