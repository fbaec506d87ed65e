import type { Order } from '../../checkers/core/dates.ts';

/** The message with which a page asks to judge a paste. */
export interface ExpiryTask {
	text: string;
	/** Milliseconds since 1970. */
	now: number;
	order?: Order;
}
