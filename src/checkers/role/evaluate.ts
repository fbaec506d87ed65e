import type { Answer, Reason, Verdict } from '../core/answer.ts';
import { directory, identity, tool } from './account.ts';
import { alternatives } from './alternatives.ts';
import { enoughRoles } from './enough.ts';
import { type RoleIndex, taskOf } from './index-facts.ts';
import { judgeActor } from './judge-actor.ts';
import type { RoleCase } from './model.ts';
import { notes } from './notes.ts';
import { inOrder, verdictOf } from './reason.ts';

/**
 * May this actor do this to that user, why, and what would be sufficient?
 * @returns At least one reason; never throws, whatever ids the case contains.
 */
export function evaluateRole(index: RoleIndex, question: RoleCase): Answer {
	const task = taskOf(index, question.task);
	const whose = identity(index, task, question);
	// Whose account it is may decide alone: then no role, scope or tool matters.
	if (verdictOf(whose) === 'no') {
		const reasons = inOrder('no', whose);
		return { verdict: 'no', reasons, enough: [], alternatives: alternatives(index, task, reasons, []) };
	}
	const place = directory(index, task, question);
	const all = [...whose, ...place, ...judgeActor(index, task, question).reasons, ...tool(index, task, question), ...notes(index, question)];
	const verdict = verdictOf(all);
	const reasons = inOrder(verdict, all);
	const enough = verdictOf(place) === 'no' ? [] : enoughRoles(index, task, question);
	return { verdict, reasons, enough, alternatives: verdict === 'yes' ? [] : alternatives(index, task, reasons, enough) };
}

/** The verdict of evaluateRole without its reasons, for many cases in a row. */
export function roleVerdict(index: RoleIndex, question: RoleCase): Verdict {
	const task = taskOf(index, question.task);
	const whose = identity(index, task, question);
	if (verdictOf(whose) === 'no') return 'no';
	const place = directory(index, task, question);
	return verdictOf([...whose, ...place, ...judgeActor(index, task, question).reasons, ...tool(index, task, question)]);
}

/**
 * Further obstacles if something blocks already: they would remain with the right role.
 * @returns Reasons about the account and the tool that leave the answer open; empty unless the verdict is no.
 */
export function hinders(index: RoleIndex, question: RoleCase): Reason[] {
	const task = taskOf(index, question.task);
	if (verdictOf(identity(index, task, question)) === 'no' || roleVerdict(index, question) !== 'no') return [];
	return inOrder('conditional', [...directory(index, task, question), ...tool(index, task, question)]).filter(
		({ effect }) => effect === 'conditional',
	);
}
