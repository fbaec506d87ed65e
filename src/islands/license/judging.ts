import type { Corrections } from '../../checkers/license/paste/readout.ts';
import { startReader, type Trouble } from '../reader.ts';
import type { PasteResult, PasteTask } from './paste-result.ts';
import address from './paste-worker.ts?worker&url';

/** State of a paste: nothing pasted, being read, a problem of the worker, or the result. */
export type Judging = 'idle' | 'reading' | Trouble | PasteResult;

/** Judges texts in a worker. */
export interface Judge {
	judge: (text: string, corrections?: Corrections) => void;
	/** Stops the current work, and drops its result. */
	forget: () => void;
	/** Terminates the worker. */
	end: () => void;
}

/**
 * Creates a judge of pastes. A new text, and `forget`, cancel the previous work.
 * @param tell Called with each new state.
 */
export function makeJudge(known: Pick<PasteTask, 'facts' | 'skus'>, tell: (now: Judging) => void): Judge {
	const reader = startReader<PasteTask, PasteResult>(address, tell, tell);
	return {
		judge: (text, corrections = {}) => {
			tell('reading');
			reader.ask({ ...known, text, corrections });
		},
		forget: () => {
			reader.stop();
			tell('idle');
		},
		end: reader.end,
	};
}
