import type { Verdict } from '../checkers/core/answer.ts';
import type { Sketch } from './role-facts.ts';

/** One thing that changes the verdict, and a rule that must be among the reasons. */
export type Case = [name: string, sketch: Sketch, verdict: Verdict, rule: string];
const helpdesk = { roles: ['helpdesk-administrator'] };
const user = { roles: ['user-administrator'] };
const privileged = { roles: ['privileged-authentication-administrator'] };
const global = { roles: ['global-administrator'] };
const synced = { home: 'synced', writeback: 'yes' } as const;
const app = { ...user, kind: 'app', permission: 'yes' } as const;

export const modifierCases: Record<string, Case[]> = {
	'who acts': [
		['no role', {}, 'no', 'no-active-role'],
		['eligible only', { actor: { eligible: ['helpdesk-administrator'] } }, 'no', 'actor-eligible-only'],
		[
			'eligible for more than is active',
			{ actor: { ...helpdesk, eligible: ['global-administrator'] }, target: global },
			'no',
			'actor-eligible-only',
		],
		['eligible for nothing better', { actor: { eligible: ['global-reader'] } }, 'no', 'no-active-role'],
		['guest with a role', { actor: { ...helpdesk, kind: 'guest' } }, 'yes', 'guest-actor'],
		['GDAP with a role that the call takes', { actor: { ...user, via: 'gdap' } }, 'yes', 'gdap-role'],
		['GDAP, and the table says no', { actor: { ...user, via: 'gdap' }, target: global }, 'no', 'table-blocks'],
		['GDAP with a smaller role', { actor: { ...helpdesk, via: 'gdap' } }, 'conditional', 'gdap-role-disputed'],
		['GDAP and another task', { task: 'manage-methods', actor: { ...privileged, via: 'gdap' } }, 'conditional', 'gdap-task-unstated'],
		['a tool whose page asks for more', { tool: 'partner-center', actor: { ...helpdesk, via: 'gdap' } }, 'no', 'tool-role-too-small'],
		[
			'a right that only the text about another table grants',
			{ task: 'update-mobile-phone', actor: { roles: ['partner-tier2-support'] }, target: global },
			'conditional',
			'tables-differ',
		],
		[
			'a security role, whose own sentence leaves phones out',
			{ task: 'update-mobile-phone', actor: { roles: ['security-operator'] } },
			'no',
			'role-not-in-table',
		],
		['DAP', { actor: { ...helpdesk, via: 'dap' } }, 'yes', 'dap-role'],
	],
	apps: [
		['permission and role', { actor: app }, 'yes', 'app-allows'],
		['no role', { actor: { kind: 'app', permission: 'yes' } }, 'no', 'app-needs-role'],
		['a smaller role', { actor: { ...app, ...helpdesk } }, 'no', 'app-role-too-small'],
		[
			'a role on which sentences differ',
			{ actor: { ...app, roles: ['authentication-administrator'] } },
			'conditional',
			'app-role-disputed',
		],
		['no permission', { actor: { ...app, permission: 'no' } }, 'no', 'app-permission-missing'],
		['permission unknown', { actor: { ...app, permission: 'unknown' } }, 'conditional', 'app-permission-unknown'],
		[
			'no permission at all, for another task',
			{ task: 'delete-or-restore-users', actor: { ...app, permission: 'no' } },
			'no',
			'app-no-permission',
		],
		['the call without application permission', { tool: 'graph-reset-password', actor: app }, 'no', 'tool-no-app-permission'],
		['a page for people', { tool: 'entra-admin-center', actor: app }, 'no', 'tool-for-people'],
		['another task', { task: 'delete-or-restore-users', actor: app }, 'conditional', 'app-task-unstated'],
		['member of a restricted unit', { actor: app, target: { restrictedUnit: true } }, 'no', 'restricted-unit-member'],
		[
			'role for the restricted unit, can read',
			{ actor: { ...app, permission: 'no', scope: 'restricted-unit-of-user', directoryRead: 'yes' }, target: { restrictedUnit: true } },
			'yes',
			'restricted-unit-scoped',
		],
		[
			'role for a unit, cannot read',
			{ actor: { ...app, scope: 'unit-with-user', directoryRead: 'no' } },
			'no',
			'unit-directory-read-missing',
		],
	],
	units: [
		['direct member', { actor: { ...helpdesk, scope: 'unit-with-user' } }, 'yes', 'unit-contains-user'],
		['not in it', { actor: { ...helpdesk, scope: 'unit-without-user' } }, 'no', 'unit-without-user'],
		['only a group in it', { actor: { ...helpdesk, scope: 'unit-with-group-only' } }, 'no', 'unit-group-only'],
		['role that no unit takes', { actor: { ...global, scope: 'unit-with-user' } }, 'no', 'unit-role-not-assignable'],
		[
			'role not on the list',
			{ actor: { roles: ['entra-soc-identity-responder'], scope: 'unit-with-user' } },
			'conditional',
			'unit-role-unstated',
		],
		[
			'target with an organization-wide role',
			{ actor: { ...helpdesk, scope: 'unit-with-user' }, target: { roles: ['directory-readers'] } },
			'no',
			'unit-organization-role',
		],
		[
			'pages differ',
			{ actor: { ...privileged, scope: 'unit-with-user' }, target: global },
			'conditional',
			'unit-organization-role-disputed',
		],
		[
			'pages differ for limited admins',
			{ actor: { ...user, scope: 'unit-with-user' }, target: { roles: ['reports-reader'] } },
			'conditional',
			'unit-organization-role-disputed',
		],
		['but not beyond the table', { actor: { ...user, scope: 'unit-with-user' }, target: global }, 'no', 'table-blocks'],
		[
			'protected without a role',
			{ actor: { ...privileged, scope: 'unit-with-user' }, target: { group: 'member' } },
			'conditional',
			'unit-protection-unstated',
		],
		[
			'guest who may not be able to read',
			{ actor: { ...helpdesk, scope: 'unit-with-user', kind: 'guest' } },
			'conditional',
			'unit-directory-read-unknown',
		],
		[
			'guest who can read',
			{ actor: { ...helpdesk, scope: 'unit-with-user', kind: 'guest', directoryRead: 'yes' } },
			'yes',
			'unit-contains-user',
		],
	],
	'restricted units': [
		...[helpdesk, privileged, global].map(
			(actor): Case => [`tenant-wide ${actor.roles}`, { actor, target: { restrictedUnit: true } }, 'no', 'restricted-unit-member'],
		),
		[
			'role for an ordinary unit',
			{ actor: { ...helpdesk, scope: 'unit-with-user' }, target: { restrictedUnit: true } },
			'no',
			'restricted-unit-member',
		],
		[
			'role for the same unit',
			{ actor: { ...helpdesk, scope: 'restricted-unit-of-user' }, target: { restrictedUnit: true } },
			'yes',
			'restricted-unit-scoped',
		],
		[
			'role for another restricted unit',
			{ actor: { ...helpdesk, scope: 'other-restricted-unit-of-user' }, target: { restrictedUnit: true } },
			'yes',
			'restricted-unit-scoped',
		],
		[
			'Global Administrator inside',
			{ actor: { ...privileged, scope: 'restricted-unit-of-user' }, target: { ...global, restrictedUnit: true } },
			'no',
			'restricted-unit-unreachable',
		],
		['an app', { actor: app, target: { restrictedUnit: true } }, 'no', 'app-restricted-unit'],
		['holds a role for one, by Helpdesk', { actor: helpdesk, target: { restrictedUnitRole: true } }, 'no', 'restricted-role-blocks'],
		['holds a role for one, by Global', { actor: global, target: { restrictedUnitRole: true } }, 'yes', 'restricted-role-allows'],
	],
	'role-assignable groups': [
		['member', { actor: helpdesk, target: { group: 'member' } }, 'no', 'group-blocks'],
		[
			'owner, with a role that alone would do',
			{ actor: helpdesk, target: { group: 'owner', roles: ['directory-readers'] } },
			'no',
			'group-blocks',
		],
		['by the privileged role', { actor: privileged, target: { group: 'owner' } }, 'yes', 'group-allows'],
		['nesting is told', { actor: privileged, target: { group: 'member' } }, 'yes', 'nested-groups'],
		['security role', { actor: { roles: ['security-operator'] }, target: { group: 'member' } }, 'no', 'group-blocks'],
	],
	'eligible targets': [
		['eligible role', { actor: helpdesk, target: { eligibleRoles: ['global-administrator'] } }, 'conditional', 'eligible-target'],
		['eligible group', { actor: helpdesk, target: { eligibleGroup: true } }, 'conditional', 'eligible-target'],
		[
			'both readings yes',
			{ actor: privileged, target: { eligibleRoles: ['global-administrator'], eligibleGroup: true } },
			'yes',
			'plain-user-allows',
		],
		['a harmless eligible role', { actor: helpdesk, target: { eligibleRoles: ['directory-readers'] } }, 'yes', 'plain-user-allows'],
		['both readings no', { actor: helpdesk, target: { ...global, eligibleRoles: ['global-administrator'] } }, 'no', 'table-blocks'],
	],
	accounts: [
		['own', { actor: global, target: { ...global, own: true } }, 'no', 'own-account'],
		['own methods', { task: 'manage-methods', actor: privileged, target: { own: true } }, 'no', 'own-account-methods'],
		['own pass', { task: 'temporary-access-pass', actor: privileged, target: { own: true } }, 'no', 'own-account-pass'],
		['own phone', { task: 'update-mobile-phone', actor: privileged, target: { own: true } }, 'conditional', 'own-account-unstated'],
		['guest from elsewhere', { actor: global, target: { guest: 'external' } }, 'no', 'guest'],
		['pass for a guest', { task: 'temporary-access-pass', actor: global, target: { guest: 'external' } }, 'no', 'guest-pass'],
		['guest homed here', { actor: helpdesk, target: { guest: 'internal' } }, 'yes', 'internal-guest'],
		[
			'guest is deleted like anybody',
			{ task: 'delete-or-restore-users', actor: user, target: { guest: 'external' } },
			'yes',
			'plain-user-allows',
		],
		['synced, no writeback', { actor: global, target: { home: 'synced', writeback: 'no' } }, 'no', 'synced-no-writeback'],
		['synced, nobody knows', { actor: global, target: { home: 'synced' } }, 'conditional', 'writeback-unknown'],
		['synced, writeback', { actor: helpdesk, target: synced }, 'yes', 'synced-writeback'],
		['protected on-premises', { actor: helpdesk, target: { ...synced, adProtected: true } }, 'no', 'ad-protected'],
		['federated', { actor: helpdesk, target: { ...synced, federated: true } }, 'conditional', 'federated'],
		[
			'federated, no writeback',
			{ actor: helpdesk, target: { home: 'synced', writeback: 'no', federated: true } },
			'no',
			'synced-no-writeback',
		],
		[
			'federated, password profile',
			{ tool: 'graph-password-profile', actor: helpdesk, target: { ...synced, federated: true } },
			'no',
			'federated-password-profile',
		],
		['synced phone', { task: 'update-business-phone', actor: user, target: { home: 'synced' } }, 'no', 'synced-property'],
		[
			'synced, other task',
			{ task: 'manage-methods', actor: privileged, target: { home: 'synced', writeback: 'no' } },
			'yes',
			'plain-user-allows',
		],
		...(['app-owner', 'group-owner', 'azure-role', 'service-administrator'] as const).map(
			(right): Case => [right, { actor: helpdesk, target: { rights: [right] } }, 'yes', 'not-protected'],
		),
	],
	notes: [
		['asterisk', { actor: global, target: global }, 'yes', 'global-administrator-asterisk'],
		['row on one page only', { actor: helpdesk, target: { roles: ['user-experience-success-manager'] } }, 'yes', 'row-on-one-page'],
		['deprecated', { actor: { roles: ['partner-tier2-support'] }, target: global }, 'yes', 'deprecated-role'],
		['security roles', { actor: { roles: ['security-operator'] } }, 'yes', 'security-roles-disputed'],
		['least role of the call', { tool: 'graph-reset-password', actor: helpdesk }, 'yes', 'reset-call-roles'],
		['least role of the property', { tool: 'graph-password-profile', actor: helpdesk }, 'yes', 'password-profile-roles'],
		['no page names it', { task: 'manage-methods', actor: global }, 'yes', 'inferred-actor-allows'],
	],
};
