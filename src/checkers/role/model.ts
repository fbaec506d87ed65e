/** The id for any custom role: which one it is makes no difference to the tables. */
export const customRole = 'custom-role';

/** Where the actor's roles are assigned: for the tenant, or for an administrative unit. */
export const scopes = [
	'tenant',
	'unit-with-user',
	'unit-without-user',
	'unit-with-group-only',
	'restricted-unit-of-user',
	'other-restricted-unit-of-user',
] as const;
export const actorKinds = ['user', 'guest', 'app'] as const;
/** gdap, dap: a partner's delegated rights. */
export const routes = ['direct', 'gdap', 'dap'] as const;
/** Values of an answer that the reader may not know. */
export const known = ['unknown', 'yes', 'no'] as const;
export type Known = (typeof known)[number];
export const groupTies = ['none', 'member', 'owner'] as const;
export const homes = ['cloud', 'synced'] as const;
/** The writeback agent: Microsoft Entra Connect or Microsoft Entra Cloud Sync. */
export const writebackAgents = ['unknown', 'connect', 'cloud-sync'] as const;
/** external: managed in another tenant; internal: of user type guest, but managed here. */
export const guestKinds = ['no', 'external', 'internal'] as const;
/** Rights outside directory roles. A target with one is not protected, but whoever takes over its account gains it. */
export const rights = ['app-owner', 'group-owner', 'azure-role', 'service-administrator'] as const;

/**
 * A field of a case. roles: ids of roles; choice: one of some values, the first is the default; flag: yes or no; many: any of some values.
 * `key` is its key in addresses, which people keep: never change or reuse one.
 */
export type CaseField = { key: string } & (
	| { kind: 'roles' }
	| { kind: 'choice'; values: readonly [string, ...string[]] }
	| { kind: 'flag' }
	| { kind: 'many'; values: readonly string[] }
);

/** The fields about the actor, in the order of addresses. Types, addresses and the form are derived from this table and the next. */
export const actorFields = {
	/** Active roles; an unknown id counts as a custom role. */
	roles: { key: 'a', kind: 'roles' },
	/** Roles that the actor can activate in Privileged Identity Management. */
	eligible: { key: 'ae', kind: 'roles' },
	scope: { key: 's', kind: 'choice', values: scopes },
	kind: { key: 'k', kind: 'choice', values: actorKinds },
	via: { key: 'v', kind: 'choice', values: routes },
	/** Whether the app has the Graph application permission for the task. Only for apps. */
	permission: { key: 'p', kind: 'choice', values: known },
	/** Whether the actor may read the directory of the whole tenant. Only for guests and apps with a role for a unit. */
	directoryRead: { key: 'dr', kind: 'choice', values: known },
} as const satisfies Readonly<Record<string, CaseField>>;

/** The fields about the target user. */
export const targetFields = {
	roles: { key: 'r', kind: 'roles' },
	eligibleRoles: { key: 're', kind: 'roles' },
	/** Eligible, but not active, member of a role-assignable group. */
	eligibleGroup: { key: 'ge', kind: 'flag' },
	/** Relation to a role-assignable group. */
	group: { key: 'g', kind: 'choice', values: groupTies },
	/** Member of a restricted management administrative unit. */
	restrictedUnit: { key: 'm', kind: 'flag' },
	/** Holds a role at the scope of a restricted management administrative unit. */
	restrictedUnitRole: { key: 'mr', kind: 'flag' },
	home: { key: 'h', kind: 'choice', values: homes },
	writeback: { key: 'w', kind: 'choice', values: known },
	writebackAgent: { key: 'wa', kind: 'choice', values: writebackAgents },
	federated: { key: 'f', kind: 'flag' },
	/** Protected in Active Directory; implies a synced account. */
	adProtected: { key: 'ap', kind: 'flag' },
	guest: { key: 'x', kind: 'choice', values: guestKinds },
	/** The actor's own account. */
	own: { key: 'o', kind: 'flag' },
	rights: { key: 'n', kind: 'many', values: rights },
} as const satisfies Readonly<Record<string, CaseField>>;

type CaseFields = Readonly<Record<string, CaseField>>;

type ValueOf<F extends CaseField> = F extends { kind: 'flag' }
	? boolean
	: F extends { kind: 'choice'; values: readonly (infer Value)[] }
		? Value
		: F extends { kind: 'many'; values: readonly (infer Value)[] }
			? readonly Value[]
			: readonly string[];

type ValuesOf<F extends CaseFields> = { [Name in keyof F]: ValueOf<F[Name]> };

export type Actor = ValuesOf<typeof actorFields>;
export type Target = ValuesOf<typeof targetFields>;

/** One case: may this actor do this to that user? Nothing in it identifies a person. */
export interface RoleCase {
	/** Id of a task; an unknown one means the first. */
	task: string;
	/** Id of a tool; an unknown one, such as the empty text, means the default. */
	tool: string;
	actor: Actor;
	target: Target;
}

const plainValue = (field: CaseField) => (field.kind === 'flag' ? false : field.kind === 'choice' ? field.values[0] : []);

const plainValues = <F extends CaseFields>(fields: F) =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plainValue(field)])) as ValuesOf<F>;

/** The simplest case: no roles, and a cloud user without special properties. */
export const plainCase: RoleCase = { task: '', tool: '', actor: plainValues(actorFields), target: plainValues(targetFields) };
