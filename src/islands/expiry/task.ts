import type { Order } from '../../checkers/core/dates.ts';

/** What a page hands over to have a paste judged. */
export interface ExpiryTask {
	text: string;
	/** Milliseconds since 1970. */
	now: number;
	order?: Order;
}
