/** The messages between a page and a worker that reads pastes. */

/** A task, with a number that the reply repeats, so that replies to cancelled tasks can be ignored. */
export interface NumberedTask<Task> {
	number: number;
	task: Task;
}

/** A message of the worker: its code is running, the result of a task, or an error in its own code. */
export type Said<Reply> = 'running' | ({ number: number } & ({ reply: Reply } | { fault: string }));

/** The worker's side: replies to each task, and keeps no state between tasks. */
export function answerTasks<Task, Reply>(answer: (task: Task) => Reply): void {
	const say = (said: Said<Reply>) => postMessage(said);
	addEventListener('message', ({ data: { number, task } }: MessageEvent<NumberedTask<Task>>) => {
		try {
			say({ number, reply: answer(task) });
		} catch (error) {
			say({ number, fault: error instanceof Error ? error.message : String(error) });
		}
	});
	say('running');
}
