import type { Task } from './facts.ts';
import { type RoleIndex, tableOf } from './index-facts.ts';
import { judgeActor } from './judge-actor.ts';
import type { RoleCase } from './model.ts';
import { byReach, reachOf } from './reach.ts';
import { isRestricted } from './scope.ts';
import { rowsOf } from './target-rows.ts';

/** Roles that may be sufficient: columns of the table and roles named in its text, without those that must not be used. */
function candidates(index: RoleIndex, task: Task): string[] {
	const table = tableOf(index, task.table);
	const named = [...table.byText]
		.filter(([, text]) => !text.deprecated && (text.actions ?? [task.id]).includes(task.id))
		.map(([role]) => role);
	return task.actors ? [...task.actors] : [...table.actors, ...named];
}

/**
 * The same case for an actor with just this role, assigned where it can work. If no page names an app permission for a task, an app needs
 * the same roles as a person.
 */
function heldBy(role: string, task: Task, { actor, ...question }: RoleCase): RoleCase {
	return {
		...question,
		actor: {
			...actor,
			kind: task.password ? actor.kind : 'user',
			roles: [role],
			eligible: [],
			scope: question.target.restrictedUnit || isRestricted(actor.scope) ? 'restricted-unit-of-user' : 'tenant',
			permission: 'yes',
			directoryRead: 'yes',
		},
	};
}

/** The role that Microsoft recommends for this kind of target, if it does. */
function microsoftsRow(index: RoleIndex, task: Task, question: RoleCase): string | undefined {
	const table = tableOf(index, task.table);
	const rows = rowsOf(index, table, question.target, true);
	const plain = rows.every(({ row }) => row === 'no-role');
	// "Limited administrators" are those whom the role of that row may reset. For others the reach decides, because a narrower role than the
	// one that Microsoft names for all remaining administrators may be sufficient (such as the same role as the target's).
	const kind = plain ? 'non-administrators' : 'limited-administrators';
	return task.leastPrivileged?.find(({ targets }) => targets === kind)?.role;
}

/**
 * The roles of which each alone would be sufficient, least privileged first: Microsoft's recommendation, then roles without the label
 * privileged, then by reach. Roles named in a sentence reach few people by this right but usually have many others, so they come after the
 * columns of the table, but before roles that reach everybody.
 */
export function enoughRoles(index: RoleIndex, task: Task, question: RoleCase): string[] {
	const table = tableOf(index, task.table);
	const named = microsoftsRow(index, task, question);
	const enoughFor = (asked: RoleCase) =>
		candidates(index, task).filter((role) => judgeActor(index, task, heldBy(role, task, asked)).verdict === 'yes');
	const withTool = enoughFor(question);
	// If no role is sufficient with this tool, one may be with another tool.
	const found = withTool.length > 0 ? withTool : enoughFor({ ...question, tool: '' });
	const order = new Map(byReach(index, task, found).map((role, place) => [role, place]));
	const rank = (role: string) => [
		role === named ? 0 : 1,
		index.roles.get(role)?.privileged ? 1 : 0,
		reachOf(index, task, role).length === table.rows.size ? 2 : table.actors.includes(role) ? 0 : 1,
		reachOf(index, task, role).length,
		// Of two roles with the same reach the narrower one may do less besides this, or can be assigned at the scope of a unit.
		index.facts.roleTasks.reduce((sum, other) => sum + reachOf(index, other, role).length, 0),
		index.conditions.unitAssignable.has(role) ? 0 : 1,
		order.get(role) ?? 0,
	];
	return found
		.map((role) => ({ role, rank: rank(role) }))
		.sort((a, b) => {
			const place = a.rank.findIndex((value, at) => value !== b.rank[at]);
			return place < 0 ? 0 : (a.rank[place] ?? 0) - (b.rank[place] ?? 0);
		})
		.map(({ role }) => role);
}

/** What a role would grant beyond this case: ids of roles and states that it may act on although the target has none of them. */
export function moreThanNeeded(index: RoleIndex, task: Task, question: RoleCase, role: string): string[] {
	const needed = new Set(rowsOf(index, tableOf(index, task.table), question.target, true).map(({ row }) => row));
	return reachOf(index, task, role).filter((row) => !needed.has(row) && row !== 'no-role');
}
