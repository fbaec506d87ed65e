import facts from 'virtual:facts/expiry';
import { judge, problemsOf } from '../../checkers/expiry/judge.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { answerTasks } from '../reading.ts';
import type { ExpiryResult, ExpiryTask } from './task.ts';

// Reads and judges beside the page: seven megabytes take most of a second, in which the page must go on answering.
answerTasks<ExpiryTask, ExpiryResult>(({ text, now, order }) => {
	const { credentials, problems, unread, unreadMore } = readExpiryPaste(text, order);
	const judged = judge(credentials, now, facts);
	return { now, judged, problems: [...problems, ...problemsOf(judged)], unread, unreadMore };
});
