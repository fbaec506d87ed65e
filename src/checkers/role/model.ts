/** The id that stands for any custom role: which one it is makes no difference to the tables. */
export const customRole = 'custom-role';

/** Where the roles of the actor are assigned: for the tenant, or for an administrative unit. */
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
/** An answer that the reader may not know. */
export const known = ['unknown', 'yes', 'no'] as const;
export type Known = (typeof known)[number];
export const groupTies = ['none', 'member', 'owner'] as const;
export const homes = ['cloud', 'synced'] as const;
/** What writes passwords back to Active Directory: Microsoft Entra Connect or Microsoft Entra Cloud Sync. */
export const writebackAgents = ['unknown', 'connect', 'cloud-sync'] as const;
/** external: homed elsewhere; internal: of the type guest, but homed here. */
export const guestKinds = ['no', 'external', 'internal'] as const;
/** Power outside the directory roles. It does not protect a target, but the actor gains it. */
export const rights = ['app-owner', 'group-owner', 'azure-role', 'service-administrator'] as const;

/**
 * One thing that a case says. roles: ids of roles; choice: one of some values, of which the first one stands where nothing is said;
 * flag: yes or no; many: any of some values. `key` stands for it in addresses that people keep: never change one, never use one anew.
 */
export type CaseField = { key: string } & (
	| { kind: 'roles' }
	| { kind: 'choice'; values: readonly [string, ...string[]] }
	| { kind: 'flag' }
	| { kind: 'many'; values: readonly string[] }
);

/** What a case says about whoever does it, in the order of addresses. Types, addresses and the form are made of this and the next table. */
export const actorFields = {
	/** Active roles; an id that the facts do not know counts as a custom role. */
	roles: { key: 'a', kind: 'roles' },
	/** Roles that Privileged Identity Management lets the actor activate. */
	eligible: { key: 'ae', kind: 'roles' },
	scope: { key: 's', kind: 'choice', values: scopes },
	kind: { key: 'k', kind: 'choice', values: actorKinds },
	via: { key: 'v', kind: 'choice', values: routes },
	/** Does the app have the Graph application permission that the task takes? Matters for apps. */
	permission: { key: 'p', kind: 'choice', values: known },
	/** May the actor read the directory of the whole tenant? Matters for guests and apps with a role for a unit. */
	directoryRead: { key: 'dr', kind: 'choice', values: known },
} as const satisfies Readonly<Record<string, CaseField>>;

/** What a case says about the user to whom it is done. */
export const targetFields = {
	roles: { key: 'r', kind: 'roles' },
	eligibleRoles: { key: 're', kind: 'roles' },
	/** Eligible, not active, member of a role-assignable group. */
	eligibleGroup: { key: 'ge', kind: 'flag' },
	/** Tie to a role-assignable group. */
	group: { key: 'g', kind: 'choice', values: groupTies },
	/** Member of a restricted management administrative unit. */
	restrictedUnit: { key: 'm', kind: 'flag' },
	/** Holds a role scoped to a restricted management administrative unit. */
	restrictedUnitRole: { key: 'mr', kind: 'flag' },
	home: { key: 'h', kind: 'choice', values: homes },
	writeback: { key: 'w', kind: 'choice', values: known },
	writebackAgent: { key: 'wa', kind: 'choice', values: writebackAgents },
	federated: { key: 'f', kind: 'flag' },
	/** Protected in Active Directory; implies that the account lives there. */
	adProtected: { key: 'ap', kind: 'flag' },
	guest: { key: 'x', kind: 'choice', values: guestKinds },
	/** The account of the actor. */
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

/** One question to the checker: may this actor do this to that user? Nothing in it identifies a person. */
export interface RoleCase {
	/** Id of a task; one that the facts do not know means the first. */
	task: string;
	/** Id of a tool; one that the facts do not know, such as the empty string, means the default. */
	tool: string;
	actor: Actor;
	target: Target;
}

const plainValue = (field: CaseField) => (field.kind === 'flag' ? false : field.kind === 'choice' ? field.values[0] : []);

const plainValues = <F extends CaseFields>(fields: F) =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plainValue(field)])) as ValuesOf<F>;

/** The plainest question: nobody yet, and a cloud user about whom nothing is special. */
export const plainCase: RoleCase = { task: '', tool: '', actor: plainValues(actorFields), target: plainValues(targetFields) };
