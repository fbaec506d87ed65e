import type { Reason } from '../core/answer.ts';
import type { Task } from './facts.ts';
import type { RoleIndex } from './index-facts.ts';

/** Alternatives after these reasons, best first: the data says which alternative to suggest after which rule. */
export function alternatives(index: RoleIndex, task: Task, reasons: readonly Reason[], enough: readonly string[]): string[] {
	const given = new Set(reasons.map(({ rule }) => rule));
	return index.facts.roleAlternatives
		.filter(({ after }) => after.some((rule) => given.has(rule)))
		.filter(({ tasks }) => tasks?.includes(task.id) ?? true)
		.filter((way) => !way.enough || enough.length > 0)
		.map(({ id }) => id);
}
