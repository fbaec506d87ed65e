import { targetStates, toolUsers } from '../../checkers/role/facts.ts';
import { rights } from '../../checkers/role/model.ts';
import type { Data } from '../data-files.ts';
import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { missingTexts, unknownIds } from './facts.ts';

/** Checks that ids in the files of the role checker refer to existing entries, and that every text it can show exists in English. */
export function checkRoles({ data, strings }: Content): Problem[] {
	return [...checkReferences(data), ...checkIds(data), ...checkDefaults(data), ...missingTexts(data, strings, texts(data))];
}

function texts(data: Data): string[] {
	return [
		...data.roleRules.map(({ id }) => `role.rule.${id}`),
		...data.roleAlternatives.map(({ id }) => `role.alternative.${id}`),
		...data.roleTasks.map(({ id }) => `role.task.${id}`),
		...data.roleTools.map(({ id }) => `role.tool.${id}`),
		...rights.map((id) => `role.right.${id}`),
		'role.custom-role',
	];
}

function checkReferences(data: Data): Problem[] {
	const known = {
		sources: data.sources.map(({ id }) => id),
		roles: data.roles.map(({ id }) => id),
		rules: data.roleRules.map(({ id }) => id),
		tables: data.resetRules.map(({ id }) => id),
		tasks: data.roleTasks.map(({ id }) => id),
		questions: data.questions.map(({ id }) => id),
	};
	const definedIn = {
		sources: 'sources.yaml',
		roles: 'roles.yaml',
		rules: 'role-rules.yaml',
		tables: 'reset-rules.yaml',
		tasks: 'role-tasks.yaml',
		questions: 'questions.yaml',
	};
	const check = (file: string, field: string, kind: keyof typeof known, ids: readonly (string | undefined)[] = []) =>
		unknownIds(
			file,
			field,
			ids.filter((id) => id !== undefined),
			known[kind],
			definedIn[kind],
		);
	const { sources, unitAssignable, directoryReadPermissions, ...roleLists } = data.roleConditions;
	return [
		...data.roleRules.flatMap((rule) => check('role-rules.yaml', rule.id, 'sources', rule.sources)),
		...data.roleNames.flatMap((entry) => [
			...check('role-names.yaml', entry.id, 'roles', [entry.id]),
			...check('role-names.yaml', entry.id, 'sources', entry.sources),
		]),
		...data.otherRoles.flatMap((role) => check('other-roles.yaml', role.id, 'sources', [role.source])),
		...data.roleTasks.flatMap((task) => [
			...check('role-tasks.yaml', task.id, 'sources', task.sources),
			...check('role-tasks.yaml', task.id, 'tables', [task.table, task.alsoGrantedBy]),
			...check('role-tasks.yaml', task.id, 'rules', [task.own, task.externalGuest, task.synced]),
			...['actors' as const, 'inferredActors' as const, 'plainUsersOnly' as const].flatMap((field) =>
				check('role-tasks.yaml', `${task.id}.${field}`, 'roles', task[field]),
			),
			...check(
				'role-tasks.yaml',
				`${task.id}.leastPrivileged`,
				'roles',
				task.leastPrivileged?.map(({ role }) => role),
			),
		]),
		...data.roleTools.flatMap((tool) => [
			...check('role-tools.yaml', tool.id, 'sources', tool.sources),
			...check('role-tools.yaml', tool.id, 'rules', [tool.note]),
			...check('role-tools.yaml', tool.id, 'roles', tool.roles),
		]),
		...data.roleAlternatives.flatMap((way) => [
			...check('role-alternatives.yaml', way.id, 'questions', [way.question]),
			...check('role-alternatives.yaml', `${way.id}.after`, 'rules', way.after),
			...check('role-alternatives.yaml', `${way.id}.tasks`, 'tasks', way.tasks),
		]),
		...check('role-conditions.yaml', 'sources', 'sources', sources),
		...Object.entries({ unitAssignable, ...roleLists }).flatMap(([field, ids]) => check('role-conditions.yaml', field, 'roles', ids)),
		...data.resetRules.flatMap((table) => [
			...check('reset-rules.yaml', `${table.id}.unstatedTargets`, 'roles', table.unstatedTargets),
			...check('reset-rules.yaml', `${table.id}.notes`, 'rules', [
				...(table.notes ?? []).map(({ rule }) => rule),
				...Object.values(table.actorsByText ?? {}).map(({ note }) => note),
			]),
			...unknownIds(
				'reset-rules.yaml',
				`${table.id}.notes`,
				(table.notes ?? []).map(({ target }) => target),
				[...known.roles, ...targetStates],
				'roles.yaml',
			),
		]),
	];
}

/** Checks that a role has one id across both files of roles: otherwise a link or a pasted name would be ambiguous. */
function checkIds(data: Data): Problem[] {
	const documented = new Set(data.roles.map(({ id }) => id));
	return data.otherRoles
		.filter(({ id }) => documented.has(id))
		.map(({ id }) => ({
			file: 'content/data/other-roles.yaml',
			field: id,
			message: 'is in roles.yaml too',
			fix: 'Keep it in roles.yaml only.',
		}));
}

/** If no tool is named, a default is used: checks that there is exactly one default for people and one for apps. */
function checkDefaults(data: Data): Problem[] {
	return toolUsers
		.filter((who) => data.roleTools.filter(({ defaultFor }) => defaultFor === who).length !== 1)
		.map((who) => ({
			file: 'content/data/role-tools.yaml',
			field: 'defaultFor',
			message: `not exactly one tool is the default for ${who}`,
			fix: `Write defaultFor: ${who} at one tool.`,
		}));
}
