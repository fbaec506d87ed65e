import type { ComponentChildren } from 'preact';
import type { AskedPlace } from '../address.ts';
import type { AnswerModel } from '../answer-model.ts';

/** Props of a checker inside something else, such as a step of a flow. */
export interface Placed {
	/** Where its answers are stored, instead of in the page's address. */
	place?: AskedPlace;
	/** Content below the verdict, instead of the buttons that export it. */
	after?: (said: { verdict: AnswerModel['verdict']; written: string; markdown: () => string }) => ComponentChildren;
}
