/** What passes between a page and a worker that reads pastes. */

/** A task, with a number that comes back with the reply: an earlier reply is not wanted any more. */
export interface NumberedTask<Task> {
	number: number;
	task: Task;
}

/** What a worker says: that its code runs, what a task came to, or what went wrong in its own code. */
export type Said<Reply> = 'running' | ({ number: number } & ({ reply: Reply } | { fault: string }));

/** The worker's side: answers each task, and keeps nothing between two of them. */
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
