import type { Reason } from '../core/answer.ts';
import type { Task } from './facts.ts';
import { type RoleIndex, tableOf } from './index-facts.ts';
import { type Judgement, judgeRoles } from './judge-roles.ts';
import type { RoleCase } from './model.ts';
import { compareVerdicts, reason } from './reason.ts';
import { rowsOf } from './target-rows.ts';

/** Judges roles, with and without counting roles that the target is only eligible for. */
function againstEligible(index: RoleIndex, task: Task, question: RoleCase, roles: readonly string[]): Judgement {
	const table = tableOf(index, task.table);
	const active = judgeRoles(index, task, question, roles, rowsOf(index, table, question.target));
	if (question.target.eligibleRoles.length === 0 && !question.target.eligibleGroup) return active;
	const all = judgeRoles(index, task, question, roles, rowsOf(index, table, question.target, true));
	// Documents disagree on whether these count; if both give the same verdict, it does not matter.
	if (compareVerdicts(all.verdict, active.verdict) >= 0) return active;
	return { verdict: 'conditional', reasons: [reason(index, 'eligible-target'), ...active.reasons] };
}

function withoutRoles(index: RoleIndex, { actor }: RoleCase): Judgement {
	return { verdict: 'no', reasons: [reason(index, actor.kind === 'app' ? 'app-needs-role' : 'no-active-role')] };
}

/** Eligible roles that would allow more than the active ones. */
function worthActivating(index: RoleIndex, task: Task, question: RoleCase, current: Judgement): Reason[] {
	return [...new Set(question.actor.eligible)]
		.filter((role) => !question.actor.roles.includes(role))
		.sort()
		.filter((role) => compareVerdicts(againstEligible(index, task, question, [role]).verdict, current.verdict) > 0)
		.map((role) => reason(index, 'actor-eligible-only', { values: { actor: role } }));
}

/** Whether the actor's roles allow this on a target with these roles and protections. Account and tool are judged separately. */
export function judgeActor(index: RoleIndex, task: Task, question: RoleCase): Judgement {
	const { roles } = question.actor;
	const judged = roles.length > 0 ? againstEligible(index, task, question, roles) : withoutRoles(index, question);
	// A role to activate explains a no; an open verdict must not become one because of it.
	if (judged.verdict !== 'no') return judged;
	return { verdict: 'no', reasons: [...worthActivating(index, task, question, judged), ...judged.reasons] };
}
