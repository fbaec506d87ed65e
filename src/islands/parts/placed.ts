import type { ComponentChildren } from 'preact';
import type { AskedPlace } from '../address.ts';
import type { AnswerModel } from '../answer-model.ts';

/** A checker that stands inside something else, such as a step of a guided way. */
export interface Placed {
	/** Where what is asked is kept, instead of in the address of the page. */
	place?: AskedPlace;
	/** Stands below the verdict, instead of the buttons that take it along. */
	after?: (said: { verdict: AnswerModel['verdict']; written: string; markdown: () => string }) => ComponentChildren;
}
