const cpuMs = () => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
};

/**
 * Milliseconds of work of the fastest of three runs. Work of this thread, not time on the wall: on a busy machine that
 * counts other programs too.
 */
export function fastest(run: () => void): number {
	const times = [1, 2, 3].map(() => {
		const start = cpuMs();
		run();
		return cpuMs() - start;
	});
	return Math.min(...times);
}
