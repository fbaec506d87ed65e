/** The id that stands for any custom role: which one it is makes no difference to the tables. */
export const customRole = 'custom-role';

export const scopes = [
	'tenant',
	'unit-with-user',
	'unit-without-user',
	'unit-with-group-only',
	'restricted-unit-of-user',
	'other-restricted-unit-of-user',
] as const;
/** Where the roles of the actor are assigned: for the tenant, or for an administrative unit. */
export type Scope = (typeof scopes)[number];

export const actorKinds = ['user', 'guest', 'app'] as const;
export const routes = ['direct', 'gdap', 'dap'] as const;
/** An answer that the reader may not know. */
export const known = ['unknown', 'yes', 'no'] as const;
export type Known = (typeof known)[number];

export interface Actor {
	/** Ids of active roles; an id that the facts do not know counts as a custom role. */
	roles: readonly string[];
	/** Ids of roles that Privileged Identity Management lets the actor activate. */
	eligible: readonly string[];
	scope: Scope;
	kind: (typeof actorKinds)[number];
	/** gdap, dap: a partner's delegated rights. */
	via: (typeof routes)[number];
	/** Does the app have the Graph application permission that the task takes? Matters for apps. */
	permission: Known;
	/** May the actor read the directory of the whole tenant? Matters for guests and apps with a role for a unit. */
	directoryRead: Known;
}

export const groupTies = ['none', 'member', 'owner'] as const;
export const homes = ['cloud', 'synced'] as const;
/** What writes passwords back to Active Directory: Microsoft Entra Connect or Microsoft Entra Cloud Sync. */
export const writebackAgents = ['unknown', 'connect', 'cloud-sync'] as const;
export const guestKinds = ['no', 'external', 'internal'] as const;
export const rights = ['app-owner', 'group-owner', 'azure-role', 'service-administrator'] as const;
/** Power outside the directory roles. It does not protect a target, but the actor gains it. */
export type Right = (typeof rights)[number];

export interface Target {
	roles: readonly string[];
	eligibleRoles: readonly string[];
	/** Eligible, not active, member of a role-assignable group. */
	eligibleGroup: boolean;
	/** Tie to a role-assignable group. */
	group: (typeof groupTies)[number];
	/** Member of a restricted management administrative unit. */
	restrictedUnit: boolean;
	/** Holds a role scoped to a restricted management administrative unit. */
	restrictedUnitRole: boolean;
	home: (typeof homes)[number];
	writeback: Known;
	writebackAgent: (typeof writebackAgents)[number];
	federated: boolean;
	/** Protected in Active Directory; implies that the account lives there. */
	adProtected: boolean;
	/** external: homed elsewhere; internal: of the type guest, but homed here. */
	guest: (typeof guestKinds)[number];
	/** The account of the actor. */
	own: boolean;
	rights: readonly Right[];
}

/** One question to the checker: may this actor do this to that user? Nothing in it identifies a person. */
export interface RoleCase {
	/** Id of a task; one that the facts do not know means the first. */
	task: string;
	/** Id of a tool; one that the facts do not know, such as the empty string, means the default. */
	tool: string;
	actor: Actor;
	target: Target;
}

/** The plainest question: nobody yet, and a cloud user about whom nothing is special. */
export const plainCase: RoleCase = {
	task: '',
	tool: '',
	actor: { roles: [], eligible: [], scope: 'tenant', kind: 'user', via: 'direct', permission: 'unknown', directoryRead: 'unknown' },
	target: {
		roles: [],
		eligibleRoles: [],
		eligibleGroup: false,
		group: 'none',
		restrictedUnit: false,
		restrictedUnitRole: false,
		home: 'cloud',
		writeback: 'unknown',
		writebackAgent: 'unknown',
		federated: false,
		adProtected: false,
		guest: 'no',
		own: false,
		rights: [],
	},
};
