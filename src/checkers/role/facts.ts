import type { Basis, Reason } from '../core/answer.ts';

/** A role as the checker needs it; roles of both files of the data have this shape. */
export interface Role {
	id: string;
	name: string;
	templateId?: string | undefined;
	privileged?: boolean | undefined;
	names?: Readonly<Record<string, string>> | undefined;
	kind?: 'implicit' | 'deprecated' | 'undocumented' | undefined;
}

export interface TextActor {
	reach: 'non-administrators' | 'everybody';
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
	leastPrivileged?: readonly { targets: 'non-administrators' | 'limited-administrators'; role: string }[] | undefined;
	sources: readonly string[];
}

export interface Tool {
	id: string;
	writesBack: 'yes' | 'no' | 'unstated';
	apps: 'yes' | 'no-permission' | 'no-sign-in';
	passwordProfile?: boolean | undefined;
	retired?: boolean | undefined;
	roles?: readonly string[] | undefined;
	/** minimum: the page of the tool asks for one of its roles; otherwise it is only described for them. */
	rolesAre?: 'minimum' | undefined;
	note?: string | undefined;
	defaultFor?: 'people' | 'apps' | undefined;
	words: readonly string[];
	basis: Basis;
	sources: readonly string[];
}

export interface Rule {
	id: string;
	effect: Reason['effect'];
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

/** What the checker knows, as plain data. The content of the project has these lists under these names. */
export interface RoleFacts {
	roles: readonly Role[];
	otherRoles: readonly Role[];
	roleNames: readonly { id: string; names: readonly string[] }[];
	resetRules: readonly Table[];
	roleTasks: readonly Task[];
	roleTools: readonly Tool[];
	roleRules: readonly Rule[];
	roleAlternatives: readonly Alternative[];
	roleConditions: Conditions;
}
