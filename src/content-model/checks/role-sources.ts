import type { Data } from '../data-files.ts';

/** Ids of all sources that the files of the role checker cite. */
export function roleSources(data: Data): string[] {
	return [
		...[...data.roleRules, ...data.roleTasks, ...data.roleTools, ...data.roleNames, data.roleConditions].flatMap(({ sources }) => sources),
		...data.otherRoles.map(({ source }) => source),
	];
}
