import { isDue } from './notice-days.ts';

/** The organization's notice shows between its first and its last day, by the reader's clock, because a build knows none. */
for (const notice of document.querySelectorAll<HTMLElement>('.org')) {
	const now = new Date();
	const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
	notice.hidden = !isDue(notice.dataset, today);
}
