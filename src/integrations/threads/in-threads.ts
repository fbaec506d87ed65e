import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Work } from './worker.ts';

/** Splits a list into parts of a length, the last of which may be shorter. */
export const inParts = <Item>(items: readonly Item[], length: number): Item[][] =>
	Array.from({ length: Math.ceil(items.length / length) }, (_, part) => items.slice(part * length, (part + 1) * length));

/** Young objects of a job seldom live on; the room that Node gives them by default is more than most jobs keep. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/**
 * Does jobs in as many threads as there are processors, each of which takes the next job when it is done with one.
 * @param module Address of a module whose default export makes of `shared` the function that does a job.
 * @param shared What all jobs need; each thread gets a copy of it, so it is plain data, as are jobs and results.
 * @param jobsPerThread After so many jobs a thread gives way to a new one, which gives back its memory.
 * @returns The results, in the order of the jobs.
 * @throws What the module throws, as a plain Error.
 */
export async function inThreads<Shared, Job, Result>(
	module: URL,
	shared: Shared,
	jobs: readonly Job[],
	jobsPerThread = Number.POSITIVE_INFINITY,
): Promise<Result[]> {
	const results = new Array<Result>(jobs.length);
	let next = 0;
	const thread = () =>
		new Promise<void>((resolve, reject) => {
			const workerData = { module: module.href, shared };
			const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv: [], resourceLimits });
			let taken = 0;
			let dismissed = false;
			const take = () => {
				dismissed = next >= jobs.length || taken === jobsPerThread;
				if (dismissed) return worker.postMessage(undefined);
				taken++;
				const place = next++;
				return worker.postMessage({ place, job: jobs[place] } satisfies Work);
			};
			const fail = (error: unknown) => {
				// The others need not begin another job.
				next = jobs.length;
				reject(error);
			};
			worker.on('message', (answer: Answer) => {
				if (answer) results[answer.place] = answer.result as Result;
				take();
			});
			worker.on('error', fail);
			worker.on('exit', () => (dismissed ? resolve() : fail(new Error(`A thread ended before its work was done: ${module.href}`))));
		});
	const threads = async () => {
		while (next < jobs.length) await thread();
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, threads));
	return results;
}
