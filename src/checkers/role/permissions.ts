import type { Task } from './facts.ts';
import type { RoleIndex } from './index-facts.ts';
import type { Known } from './model.ts';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Does an app with these Graph application permissions have the one that a task takes?
 * @param granted Undefined where nobody said which it has.
 */
export function hasPermission(task: Task, granted: readonly string[] | undefined): Known {
	if (!granted) return 'unknown';
	if (granted.length === 0) return 'no';
	// No page names the permission of some tasks, so what is granted may be it.
	if (!task.appPermissions) return 'unknown';
	return task.appPermissions.some((needed) => granted.some((name) => same(name, needed))) ? 'yes' : 'no';
}

/** Can someone with these roles or permissions read the directory? What is not named may still be there. */
export function canReadDirectory({ facts }: RoleIndex, roles: readonly string[], granted: readonly string[] = []): Known {
	const { directoryReadRoles, directoryReadPermissions } = facts.roleConditions;
	const reads =
		roles.some((id) => directoryReadRoles.includes(id)) || granted.some((name) => directoryReadPermissions.some((it) => same(it, name)));
	return reads ? 'yes' : 'unknown';
}
