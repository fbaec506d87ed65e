const cpuMs = () => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
};

/** CPU milliseconds of the fastest of three runs. CPU time of this thread, since wall time would include other programs. */
function fastest(run: () => void): number {
	const times = [1, 2, 3].map(() => {
		const start = cpuMs();
		run();
		return cpuMs() - start;
	});
	return Math.min(...times);
}

/**
 * Factor by which work grows when a text becomes ten times as long: about 10 for linear work, 100 for quadratic work. Work too short to
 * measure counts as 5 ms.
 * @param read The work to measure.
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
