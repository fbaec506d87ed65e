const cpuMs = () => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
};

/** Milliseconds of work of the fastest of three runs: work of this thread, because time on the wall counts other programs too. */
function fastest(run: () => void): number {
	const times = [1, 2, 3].map(() => {
		const start = cpuMs();
		run();
		return cpuMs() - start;
	});
	return Math.min(...times);
}

/**
 * By how much work grows when a text grows tenfold: about 10 when every character is looked at a fixed number of times, 100 when it
 * is quadratic. Work too small to measure counts as 5 ms.
 * @param read What is done with a text.
 * @param text The long text; its first tenth is the short one.
 */
export function growth(read: (text: string) => void, text: string): number {
	const short = text.slice(0, text.length / 10);
	read(short);
	return (
		fastest(() => read(text)) /
		Math.max(
			5,
			fastest(() => read(short)),
		)
	);
}
