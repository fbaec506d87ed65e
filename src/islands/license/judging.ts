import type { Corrections } from '../../checkers/license/paste/readout.ts';
import { startWorker } from '../trusted.ts';
import type { PasteReply, PasteResult, PasteTask } from './paste-result.ts';
import address from './paste-worker.ts?worker&url';

/** What is said about a paste: nothing, that it is being read, that its reader could not be loaded or failed, or what came of it. */
export type Judging = 'idle' | 'reading' | 'not-loaded' | { fault: string } | PasteResult;

/** Judges texts beside the page. */
export interface Judge {
	judge: (text: string, corrections?: Corrections) => void;
	/** Stops what is going on, and forgets it. */
	forget: () => void;
	/** Ends it for good. */
	end: () => void;
}

/**
 * Makes a judge of pastes: a worker, whose code is fetched now, so that a paste asks the network for nothing. A new text, and forgetting, stop
 * the work on the one before.
 * @param tell Is told what is to be said.
 */
export function makeJudge(known: Pick<PasteTask, 'facts' | 'skus'>, tell: (now: Judging) => void): Judge {
	/** Of the text that is waited for; an answer to an earlier one is not wanted any more. */
	let number = 0;
	let busy = false;
	let worker: Worker | undefined;
	const start = () => {
		const made = startWorker(address);
		made.onmessage = ({ data }: MessageEvent<PasteReply>) => {
			if (data.number !== number) return;
			busy = false;
			tell('fault' in data ? { fault: data.fault } : data.result);
		};
		made.onerror = ({ message }) => {
			worker = undefined;
			if (busy) tell(message ? { fault: message } : 'not-loaded');
			busy = false;
		};
		return made;
	};
	const stop = () => {
		number++;
		if (!busy) return;
		busy = false;
		worker?.terminate();
		worker = start();
	};
	worker = start();
	return {
		judge: (text, corrections = {}) => {
			stop();
			tell('reading');
			busy = true;
			worker ??= start();
			worker.postMessage({ ...known, text, corrections, number } satisfies PasteTask);
		},
		forget: () => {
			stop();
			tell('idle');
		},
		end: () => worker?.terminate(),
	};
}
