import type { Conditions, Role, RoleFacts, Rule, Table, Task, TextActor, Tool } from './facts.ts';

/** A table with lookups by id. Maps, because an id from an address could be the name of a property that every object has. */
export interface IndexedTable {
	id: string;
	actors: readonly string[];
	/** Row → roles that may act. */
	rows: ReadonlyMap<string, ReadonlySet<string>>;
	unstated: ReadonlySet<string>;
	notes: NonNullable<Table['notes']>;
	byText: ReadonlyMap<string, TextActor>;
}

/** The facts with lookups by id. Built once, used for every case. */
export interface RoleIndex {
	facts: RoleFacts;
	roles: ReadonlyMap<string, Role>;
	tables: ReadonlyMap<string, IndexedTable>;
	tasks: ReadonlyMap<string, Task>;
	tools: ReadonlyMap<string, Tool>;
	rules: ReadonlyMap<string, Rule>;
	conditions: { [K in keyof Conditions]: ReadonlySet<string> };
}

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((entry) => [entry.id, entry]));

function indexTable(table: Table): IndexedTable {
	return {
		id: table.id,
		actors: table.actors,
		rows: new Map(Object.entries(table.targets).map(([row, actors]) => [row, new Set(actors)])),
		unstated: new Set(table.unstatedTargets),
		notes: table.notes ?? [],
		byText: new Map(Object.entries(table.actorsByText ?? {})),
	};
}

/** Builds the lookups that all other functions of the checker use. */
export function indexFacts(facts: RoleFacts): RoleIndex {
	const lists = Object.entries(facts.roleConditions).map(([name, ids]) => [name, new Set(ids)]);
	return {
		facts,
		roles: byId([...facts.roles, ...facts.otherRoles]),
		tables: new Map(facts.resetRules.map((table) => [table.id, indexTable(table)])),
		tasks: byId(facts.roleTasks),
		tools: byId(facts.roleTools),
		rules: byId(facts.roleRules),
		conditions: Object.fromEntries(lists) as RoleIndex['conditions'],
	};
}

const first = <T>(list: readonly T[], what: string): T => {
	const entry = list[0];
	if (entry === undefined) throw new Error(`the facts hold no ${what}`);
	return entry;
};

/** The task of a case; an unknown id means the first task. */
export const taskOf = (index: RoleIndex, id: string): Task => index.tasks.get(id) ?? first(index.facts.roleTasks, 'task');

/** The table that decides a task. */
export const tableOf = (index: RoleIndex, id: string): IndexedTable => index.tables.get(id) ?? first([...index.tables.values()], 'table');

/** The roles of a task's table, or those that the task names: these are offered first. */
export function actorsOf(index: RoleIndex, id: string): readonly string[] {
	const { actors, table } = taskOf(index, id);
	return actors ?? index.tables.get(table)?.actors ?? [];
}

/** The tool of a case, or the default for people or apps: an app cannot use a portal. */
export function toolOf(index: RoleIndex, id: string, app: boolean): Tool {
	const { roleTools } = index.facts;
	const fallback = roleTools.find(({ defaultFor }) => defaultFor === (app ? 'apps' : 'people'));
	return index.tools.get(id) ?? fallback ?? first(roleTools, 'tool');
}
