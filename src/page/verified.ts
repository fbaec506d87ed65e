import { daysSince } from '../i18n/days-since.ts';

/**
 * Shows the remark that an answer has not been compared with its sources for a long time, by the reader's clock: the build must not depend
 * on its own.
 */
for (const remark of document.querySelectorAll<HTMLElement>('[data-verified]')) {
	const { verified = '', limit } = remark.dataset;
	remark.hidden = !(daysSince(verified, new Date()) > Number(limit));
}
