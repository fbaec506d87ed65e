import type { Basis, Effect } from '../core/answer.ts';

/** Why a role is in the list of other roles. implicit: every account has it; it grants no administrator rights. */
export const otherRoleKinds = ['implicit', 'deprecated', 'undocumented'] as const;

/** A role as the checker needs it; roles of both data files have this shape. */
export interface Role {
	id: string;
	name: string;
	templateId?: string | undefined;
	privileged?: boolean | undefined;
	names?: Readonly<Record<string, string>> | undefined;
	kind?: (typeof otherRoleKinds)[number] | undefined;
}

/** What a tenant's word can mean. */
export const roleWordKinds = ['field', 'active', 'eligible', 'not-held', 'beside', 'tenant', 'unit', 'group', 'listing'] as const;

/** Whom a role named in a sentence, instead of a column, reaches. */
export const reaches = ['non-administrators', 'everybody'] as const;

export interface TextActor {
	reach: (typeof reaches)[number];
	deprecated?: boolean | undefined;
	actions?: readonly string[] | undefined;
	note?: string | undefined;
	sources: readonly string[];
}

export interface Table {
	id: string;
	actors: readonly string[];
	targets: Readonly<Record<string, readonly string[]>>;
	unstatedTargets?: readonly string[] | undefined;
	notes?: readonly { actor?: string | undefined; target: string; rule: string }[] | undefined;
	actorsByText?: Readonly<Record<string, TextActor>> | undefined;
}

/** Kinds of target for which Microsoft names a least privileged role. */
export const targetKinds = ['non-administrators', 'limited-administrators'] as const;

export interface Task {
	id: string;
	table: string;
	actors?: readonly string[] | undefined;
	inferredActors?: readonly string[] | undefined;
	plainUsersOnly?: readonly string[] | undefined;
	alsoGrantedBy?: string | undefined;
	password?: boolean | undefined;
	own: string;
	externalGuest?: string | undefined;
	synced?: string | undefined;
	appPermissions?: readonly string[] | undefined;
	leastPrivileged?: readonly { targets: (typeof targetKinds)[number]; role: string }[] | undefined;
	sources: readonly string[];
}

/** Whether a synced user's reset with the tool reaches Active Directory. */
export const writesBack = ['yes', 'no', 'unstated'] as const;
/** Whether an app without a signed-in user may use the tool. */
export const appUses = ['yes', 'no-permission', 'no-sign-in'] as const;
/** For whom a tool is the default. */
export const toolUsers = ['people', 'apps'] as const;

export interface Tool {
	id: string;
	writesBack: (typeof writesBack)[number];
	apps: (typeof appUses)[number];
	passwordProfile?: boolean | undefined;
	retired?: boolean | undefined;
	roles?: readonly string[] | undefined;
	/** minimum: the tool's page requires one of its roles; otherwise it is only documented for them. */
	rolesAre?: 'minimum' | undefined;
	note?: string | undefined;
	defaultFor?: (typeof toolUsers)[number] | undefined;
	words: readonly string[];
	basis: Basis;
	sources: readonly string[];
}

/** States of a target that have their own row in the tables, beside the roles. */
export const targetStates = ['no-role', 'role-assignable-group', 'restricted-unit-scope', 'any-other-role'] as const;

export interface Rule {
	id: string;
	effect: Effect;
	basis: Basis;
	sources: readonly string[];
}

export interface Alternative {
	id: string;
	after: readonly string[];
	tasks?: readonly string[] | undefined;
	enough?: boolean | undefined;
}

export interface Conditions {
	unitAssignable: readonly string[];
	unitUnstated: readonly string[];
	unitDisputed: readonly string[];
	restrictedUnitUnreachable: readonly string[];
	directoryReadRoles: readonly string[];
	directoryReadPermissions: readonly string[];
	gdapRoles: readonly string[];
	appRoles: readonly string[];
	appRolesDisputed: readonly string[];
	appRolesReported: readonly string[];
}

/** The facts of the checker, as plain data; the content has these lists under the same names. */
export interface RoleFacts {
	roles: readonly Role[];
	otherRoles: readonly Role[];
	roleNames: readonly { id: string; names: readonly string[]; short?: readonly string[] | undefined }[];
	resetRules: readonly Table[];
	roleTasks: readonly Task[];
	roleTools: readonly Tool[];
	roleRules: readonly Rule[];
	roleAlternatives: readonly Alternative[];
	roleConditions: Conditions;
}

/** A word that tenants print about roles: a field name, a way of holding a role, a scope. */
export interface RoleWord {
	id: string;
	of: (typeof roleWordKinds)[number];
	names: readonly (string | readonly string[])[];
}
