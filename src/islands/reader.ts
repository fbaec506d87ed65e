import { freshen, outdated } from './fresh.ts';
import { patience } from './load.ts';
import type { NumberedTask, Said } from './reading.ts';
import { startWorker } from './trusted.ts';

/** Problems of a worker: it loads slowly, could not be loaded, belongs to an older version of the site, or failed with a message. */
export type Trouble = 'slow' | 'not-loaded' | 'outdated' | { fault: string };

/** A worker that reads pastes, one task at a time. */
export interface PasteReader<Task> {
	/** Gives it a task, and cancels the previous one. */
	ask: (task: Task) => void;
	/** Cancels the current task; its reply will not be delivered. */
	stop: () => void;
	/** Terminates it. */
	end: () => void;
}

/**
 * Starts a worker. Its code is loaded now, so that a paste needs no request.
 * @param address Address of its script, which calls `answerTasks`.
 * @param hear Called with the reply to the last task.
 * @param tell Called with a problem while a task is waiting.
 */
export function startReader<Task, Reply>(
	address: string,
	hear: (reply: Reply) => void,
	tell: (trouble: Trouble) => void,
): PasteReader<Task> {
	let worker: Worker | undefined;
	/** Number of the current task. */
	let number = 0;
	let busy = false;
	/** The code of the worker could not be loaded, so the browser's cache may hold a broken file. */
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
		// A worker that is not running yet need not be stopped; its code would be fetched again.
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
