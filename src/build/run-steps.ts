import { availableParallelism } from 'node:os';
import { type Project, Site } from './site.ts';
import type { Step } from './steps.ts';
import { Threads } from './threads/threads.ts';

/** Usage so far: wall seconds, CPU seconds of all processors, and peak memory in MB. */
const usage = () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	return { seconds: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
};

/**
 * Runs the steps in order, and reports the cost of each. CPU seconds and memory do not include Pagefind, which is a process of its own.
 * @param tell Receives a line for what came before, and one for each step.
 * @throws Whatever a step throws.
 */
export async function runSteps(steps: readonly Step[], project: Project, tell: (line: string) => void): Promise<void> {
	const threads = new Threads<typeof import('./jobs.ts')>(new URL('./jobs.ts', import.meta.url), availableParallelism());
	const site = new Site(project, threads);
	let before = { seconds: 0, cpu: 0 };
	const report = (name: string, did: string | undefined) => {
		const now = usage();
		const took = `${(now.seconds - before.seconds).toFixed(1)} s, ${(now.cpu - before.cpu).toFixed(1)} CPU s, peak ${now.peak.toFixed(0)} MB`;
		tell(`${name.padEnd(16)}${took.padEnd(32)}${did ?? ''}`.trimEnd());
		before = now;
	};
	report('Astro', undefined);
	try {
		for (const { name, run } of steps) report(name, await run(site));
	} finally {
		await threads.close();
	}
}
