import { parentPort, workerData } from 'node:worker_threads';

/** Either the kind of the next jobs with their shared data, or one job with its index. */
export type Work = { kind: string; shared: unknown } | { place: number; job: unknown };

/** The result of a job, or nothing if the thread is ready for its first job of a kind. */
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
