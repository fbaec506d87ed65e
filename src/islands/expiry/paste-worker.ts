import facts from 'virtual:facts/expiry';
import { judge, problemsOf } from '../../checkers/expiry/judge.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import type { ExpiryResult, ExpiryTask } from './task.ts';

// Reads and judges beside the page: seven megabytes take most of a second, in which the page must go on answering.
addEventListener('message', ({ data: { number, text, now, order } }: MessageEvent<ExpiryTask>) => {
	const { credentials, problems, unread, unreadMore } = readExpiryPaste(text, order);
	const judged = judge(credentials, now, facts);
	postMessage({ number, now, judged, problems: [...problems, ...problemsOf(judged)], unread, unreadMore } satisfies ExpiryResult);
});
