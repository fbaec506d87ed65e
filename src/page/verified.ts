import { daysSince } from '../i18n/dates.ts';

/** Shows the remark that an answer was not compared with its sources for a long time. The reader's clock decides: the build uses none. */
for (const remark of document.querySelectorAll<HTMLElement>('[data-verified]')) {
	const { verified = '', limit } = remark.dataset;
	remark.hidden = !(daysSince(verified, new Date()) > Number(limit));
}
