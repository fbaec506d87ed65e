import { parentPort, workerData } from 'node:worker_threads';

/** The kind of the jobs to come and what they share, or a job by its place among all. */
export type Work = { kind: string; shared: unknown } | { place: number; job: unknown };

/** The result of a job, or nothing when the thread is ready for the first of a kind. */
export interface Answer {
	place?: number;
	result?: unknown;
}

type Act = (job: unknown) => unknown;
const { module } = workerData as { module: string };
let act: Act;

parentPort?.on('message', async (work: Work) => {
	if ('kind' in work) {
		const kinds = (await import(module)) as Record<string, (shared: unknown) => Act>;
		const make = kinds[work.kind];
		if (!make) throw new Error(`There is no kind of work "${work.kind}".`);
		act = make(work.shared);
		parentPort?.postMessage({} satisfies Answer);
	} else parentPort?.postMessage({ place: work.place, result: await act(work.job) } satisfies Answer);
});
