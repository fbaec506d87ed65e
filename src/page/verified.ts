import { daysSince } from '../i18n/dates.ts';

/** The remark on answers that nobody compared with their sources for long: shown by the reader's clock, because a build knows none. */
for (const remark of document.querySelectorAll<HTMLElement>('[data-verified]')) {
	const { verified = '', limit } = remark.dataset;
	remark.hidden = !(daysSince(verified, new Date()) > Number(limit));
}
