import facts from 'virtual:facts/expiry';
import { judge } from '../../checkers/expiry/judge.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { type ExpiryResult, resultOf } from '../../checkers/expiry/result.ts';
import { answerTasks } from '../reading.ts';
import type { ExpiryTask } from './task.ts';

// Reads, judges and sorts outside the page's thread: seven megabytes take most of a second, during which the page has to respond.
answerTasks<ExpiryTask, ExpiryResult>(({ text, now, order }) => {
	const { credentials, ...rest } = readExpiryPaste(text, order);
	return resultOf(judge(credentials, now, facts), rest, now);
});
