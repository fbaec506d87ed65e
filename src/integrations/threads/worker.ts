import { parentPort, workerData } from 'node:worker_threads';

/** A job by its place among all, or nothing when all are taken. */
export type Work = { place: number; job: unknown } | undefined;

/** The result of a job, or nothing when the thread is ready for its first. */
export type Answer = { place: number; result: unknown } | undefined;

const { module, shared } = workerData as { module: string; shared: unknown };
const { default: start } = (await import(module)) as { default: (shared: unknown) => (job: unknown) => unknown };
const act = start(shared);

parentPort?.on('message', async (work: Work) => {
	if (work) parentPort?.postMessage({ place: work.place, result: await act(work.job) } satisfies Answer);
	else parentPort?.close();
});
parentPort?.postMessage(undefined satisfies Answer);
