import type { Corrections } from '../../checkers/license/paste/readout.ts';
import { startReader, type Trouble } from '../reader.ts';
import type { PasteResult, PasteTask } from './paste-result.ts';
import address from './paste-worker.ts?worker&url';

/** What is said about a paste: nothing, that it is being read, what is the matter with its reader, or what came of it. */
export type Judging = 'idle' | 'reading' | Trouble | PasteResult;

/** Judges texts beside the page. */
export interface Judge {
	judge: (text: string, corrections?: Corrections) => void;
	/** Stops what is going on, and forgets it. */
	forget: () => void;
	/** Ends it for good. */
	end: () => void;
}

/**
 * Makes a judge of pastes. A new text, and forgetting, stop the work on the one before.
 * @param tell Is told what is to be said.
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
