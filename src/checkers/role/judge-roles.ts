import type { Reason, Verdict } from '../core/answer.ts';
import { cell } from './cell.ts';
import type { Task } from './facts.ts';
import type { RoleIndex } from './index-facts.ts';
import type { RoleCase } from './model.ts';
import { byReach } from './reach.ts';
import { compareVerdicts, reason, verdictOf } from './reason.ts';
import { route } from './route.ts';
import { scope } from './scope.ts';
import type { Row } from './target-rows.ts';

export interface Judgement {
	verdict: Verdict;
	/** Never empty. */
	reasons: readonly Reason[];
}

function judgeRole(index: RoleIndex, task: Task, question: RoleCase, role: string, rows: readonly Row[]): Judgement {
	const own = rows.flatMap((row) => cell(index, task, role, row));
	// Scope and route are irrelevant for a role that has no such right anywhere.
	const powerless = own.every(({ rule }) => rule === 'role-not-in-table' || rule === 'custom-role-actor');
	const reasons = powerless ? own : [...scope(index, question, role, rows), ...own, ...route(index, task, question, role, rows)];
	return { verdict: verdictOf(reasons), reasons };
}

/** Whether the roles together, but none alone, cover every row. */
function coveredTogether(index: RoleIndex, task: Task, question: RoleCase, roles: readonly string[], rows: readonly Row[]): boolean {
	if (roles.length < 2 || rows.length < 2) return false;
	return rows.every((row) => roles.some((role) => judgeRole(index, task, question, role, [row]).verdict !== 'no'));
}

/**
 * What a set of active roles may do to a target: as much as the best of them.
 * @param roles Must not be empty.
 */
export function judgeRoles(index: RoleIndex, task: Task, question: RoleCase, roles: readonly string[], rows: readonly Row[]): Judgement {
	const ordered = byReach(index, task, [...new Set(roles)]);
	const judged = ordered.map((role) => judgeRole(index, task, question, role, rows));
	const best = judged.reduce((a, b) => (compareVerdicts(b.verdict, a.verdict) > 0 ? b : a));
	if (best.verdict !== 'no') return best;
	if (coveredTogether(index, task, question, ordered, rows)) return { verdict: 'conditional', reasons: [reason(index, 'split-roles')] };
	return { verdict: 'no', reasons: judged.flatMap(({ reasons }) => reasons).filter(({ effect }) => effect !== 'allows') };
}
