import { freshen, outdated } from './fresh.ts';
import { patience } from './load.ts';
import type { NumberedTask, Said } from './reading.ts';
import { startWorker } from './trusted.ts';

/** What can be the matter with a worker: it takes long to arrive, cannot be had, is gone, or broke with a message. */
export type Trouble = 'slow' | 'not-loaded' | 'outdated' | { fault: string };

/** A worker that reads pastes, with one task at a time. */
export interface PasteReader<Task> {
	/** Gives it a task, and stops the one before. */
	ask: (task: Task) => void;
	/** Stops what is going on; no reply comes any more. */
	stop: () => void;
	/** Ends it for good. */
	end: () => void;
}

/**
 * Starts a worker, whose code is fetched now, so that a paste asks the network for nothing.
 * @param address Of its script, which calls `answerTasks`.
 * @param hear Is told the reply to the last task.
 * @param tell Is told what is the matter while a task waits.
 */
export function startReader<Task, Reply>(
	address: string,
	hear: (reply: Reply) => void,
	tell: (trouble: Trouble) => void,
): PasteReader<Task> {
	let worker: Worker | undefined;
	/** Of the task that is waited for. */
	let number = 0;
	let busy = false;
	/** The code of the worker could not be had, so it may lie broken in the browser's cache. */
	let broken = false;
	let runs = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const start = () => {
		const made = startWorker(address);
		runs = false;
		made.onmessage = ({ data }: MessageEvent<Said<Reply>>) => {
			if (made !== worker) return;
			runs = true;
			clearTimeout(timer);
			if (data === 'running' || !busy || data.number !== number) return;
			busy = false;
			if ('fault' in data) tell({ fault: data.fault });
			else hear(data.reply);
		};
		made.onerror = ({ message }) => {
			if (made !== worker) return;
			worker = undefined;
			broken = !runs;
			clearTimeout(timer);
			if (!busy) return;
			busy = false;
			if (!broken) return tell({ fault: message });
			tell('not-loaded');
			const wanted = number;
			void outdated().then((gone) => gone && wanted === number && tell('outdated'));
		};
		worker = made;
	};
	const stop = () => {
		number++;
		clearTimeout(timer);
		if (!busy) return;
		busy = false;
		// What does not run yet would only be fetched again.
		if (!runs && !broken) return;
		worker?.terminate();
		start();
	};
	const give = (task: Task) => {
		if (!worker) start();
		worker?.postMessage({ number, task } satisfies NumberedTask<Task>);
		if (runs) return;
		timer = setTimeout(() => {
			broken = true;
			tell('slow');
		}, patience);
	};
	start();
	return {
		ask: (task) => {
			stop();
			busy = true;
			if (!broken) return give(task);
			broken = false;
			worker?.terminate();
			worker = undefined;
			const wanted = number;
			void freshen(address).then(() => wanted === number && give(task));
		},
		stop,
		end: () => {
			clearTimeout(timer);
			worker?.terminate();
		},
	};
}
