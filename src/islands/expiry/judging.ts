import type { ExpiryResult } from '../../checkers/expiry/result.ts';
import { type PasteReader, startReader, type Trouble } from '../reader.ts';
import address from './paste-worker.ts?worker&url';
import type { ExpiryTask } from './task.ts';

/**
 * Starts the worker that judges pastes. It is a module of its own, loaded when the field is used, so that reading the page loads nothing
 * of it.
 */
export const startJudging = (hear: (result: ExpiryResult) => void, tell: (trouble: Trouble) => void): PasteReader<ExpiryTask> =>
	startReader(address, hear, tell);
