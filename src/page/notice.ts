import { isDue } from './notice-days.ts';

/** Shows the organization's notice from its first to its last day by the reader's clock, since the build must not depend on its own. */
for (const notice of document.querySelectorAll<HTMLElement>('.org')) {
	const now = new Date();
	const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
	notice.hidden = !isDue(notice.dataset, today);
}
