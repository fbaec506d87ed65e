import { useEffect, useRef, useState } from 'preact/hooks';
import { startWorker } from '../trusted.ts';
import type { PasteResult, PasteTask } from './paste-result.ts';
import address from './paste-worker.ts?worker&url';

/** What is said about a paste: nothing, that it is being read, that it could not be, or what came of it. */
export type Judging = 'idle' | 'reading' | 'failed' | PasteResult;

/**
 * Judges pastes in a worker. Its code is fetched when the panel opens, so that a paste asks the network for nothing.
 * @returns What is to be said now, and how to judge a text or forget the last one.
 */
export function useJudging(known: Pick<PasteTask, 'facts' | 'skus'>) {
	const [now, set] = useState<Judging>('idle');
	const worker = useRef<Worker>();
	/** Of the paste that is waited for; an answer to an earlier one is not wanted any more. */
	const number = useRef(0);
	const start = () => {
		const made = startWorker(address);
		made.onmessage = ({ data }: MessageEvent<{ number: number; result: PasteResult }>) => {
			if (data.number === number.current) set(data.result);
		};
		made.onerror = () => {
			worker.current = undefined;
			set((before) => (before === 'reading' ? 'failed' : before));
		};
		return made;
	};
	useEffect(() => {
		worker.current = start();
		return () => worker.current?.terminate();
	}, []);
	const judge = (text: string) => {
		set('reading');
		number.current++;
		worker.current ??= start();
		worker.current.postMessage({ ...known, text, number: number.current } satisfies PasteTask);
	};
	const forget = () => {
		number.current++;
		set('idle');
	};
	return { now, judge, forget };
}
