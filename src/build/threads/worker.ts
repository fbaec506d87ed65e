import { parentPort, workerData } from 'node:worker_threads';

/** Either the kind of the next jobs with their shared data, or one job. The thread answers with the result of the job. */
export type Work = { kind: string; shared: unknown } | { job: unknown };

type Act = (job: unknown) => unknown;
const { module } = workerData as { module: string };
let act: Act;

parentPort?.on('message', async (work: Work) => {
	if ('kind' in work) {
		const kinds = (await import(module)) as Record<string, (shared: unknown) => Act>;
		const make = kinds[work.kind];
		if (!make) throw new Error(`There is no kind of work "${work.kind}".`);
		act = make(work.shared);
		parentPort?.postMessage(undefined);
	} else parentPort?.postMessage(await act(work.job));
});
