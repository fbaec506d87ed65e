import type { Unread } from '../../checkers/core/paste/model.ts';
import type { Order } from '../../checkers/expiry/dates.ts';
import type { Judged, Problem } from '../../checkers/expiry/model.ts';

/** What a page hands over to have a paste judged. */
export interface ExpiryTask {
	text: string;
	/** Milliseconds since 1970. */
	now: number;
	order?: Order;
}

/** What comes back. */
export interface ExpiryResult {
	now: number;
	judged: readonly Judged[];
	problems: readonly Problem[];
	unread: readonly Unread[];
	unreadMore: number;
}
