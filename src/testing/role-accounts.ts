import { data } from './role-facts.ts';
import { numbers } from './vary.ts';

/** A role that a person has or had. */
export interface Assignment {
	role: string;
	name: string;
	template: string;
	held: 'active' | 'eligible' | 'denied' | 'removed';
	/** Limited to one administrative unit. */
	unit: boolean;
}

export interface RoleAccount {
	name: string;
	assignments: readonly Assignment[];
}

/** The person whose roles are printed, another person, and an administrative unit. */
export const person = { id: '3f7e1c52-8a4b-4d0f-9b61-2c5d8e7f9a10', upn: 'ada@contoso.com', display: 'Ada Byron' };
export const other = { id: '5b1d9e77-0c2a-4f38-8d15-6e4f7a8b9c21', upn: 'ben@contoso.com', display: 'Ben Ohm' };
export const unitId = 'a9c3e5f1-7b2d-4860-9e4c-1d3f5a7b9c0e';
export const unitPath = `/administrativeUnits/${unitId}`;

const ids = [
	...['user-administrator', 'helpdesk-administrator', 'global-administrator', 'authentication-administrator', 'global-reader'],
	...['privileged-authentication-administrator', 'password-administrator', 'security-administrator', 'exchange-administrator'],
	...['privileged-role-administrator', 'application-administrator', 'groups-administrator'],
];

function assignment(id: string, held: Assignment['held'] = 'active', unit = false): Assignment {
	const role = data.roles.find((one) => one.id === id);
	if (!role?.templateId) throw new Error(`no role ${id} with a template id in content/data`);
	return { role: id, name: role.name, template: role.templateId, held, unit };
}

/**
 * Generates people; the same seed gives the same people. The first ones have the roles most often misread: eligible, in a unit, denied,
 * removed, held twice.
 * @param count Number of people.
 */
export function roleAccounts(count: number, seed = 18): RoleAccount[] {
	const next = numbers(seed);
	const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
	const [ua, hda, ga, aa] = ids as [string, string, string, string];
	const fixed: Assignment[][] = [
		[assignment(ua)],
		[assignment(ua, 'eligible')],
		[assignment(ua, 'active', true)],
		[assignment(ga, 'denied')],
		[assignment(ga, 'removed'), assignment(hda)],
		[assignment(hda), assignment(ga, 'eligible')],
		[assignment(ua, 'active', true), assignment(hda)],
		[assignment(aa, 'eligible', true)],
		[assignment(ua), assignment(ua, 'eligible')],
		[assignment(hda, 'active', true), assignment(hda, 'eligible')],
	];
	return Array.from({ length: count }, (_, number): RoleAccount => {
		const several = () => [...new Set(Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(ids)))];
		const held = ['active', 'active', 'active', 'eligible', 'eligible', 'denied', 'removed'] as const;
		return { name: `person ${number}`, assignments: fixed[number] ?? several().map((id) => assignment(id, pick(held), next() < 0.3)) };
	});
}

const schedule = ({ template, unit }: Assignment, at: number) => ({
	id: `${'Q'.repeat(30)}${at}-1`,
	principalId: person.id,
	roleDefinitionId: template,
	directoryScopeId: unit ? unitPath : '/',
	appScopeId: null,
});

/** One assignment as Graph returns it; a denied or removed one as its request. */
export function asGraphObject(one: Assignment, at: number): Record<string, unknown> {
	const base = schedule(one, at);
	if (one.held === 'active')
		return {
			'@odata.type': '#microsoft.graph.unifiedRoleAssignmentScheduleInstance',
			...base,
			assignmentType: 'Assigned',
			memberType: 'Direct',
			startDateTime: '2026-01-05T08:00:00Z',
			endDateTime: null,
			roleAssignmentOriginId: base.id,
			roleAssignmentScheduleId: unitId,
		};
	if (one.held === 'eligible')
		return {
			'@odata.type': '#microsoft.graph.unifiedRoleEligibilityScheduleInstance',
			...base,
			id: `${base.id}-e`,
			memberType: 'Direct',
			startDateTime: '2026-01-05T08:00:00Z',
			endDateTime: null,
			roleEligibilityScheduleId: unitId,
		};
	return {
		'@odata.type': '#microsoft.graph.unifiedRoleAssignmentScheduleRequest',
		...base,
		status: one.held === 'denied' ? 'Denied' : 'Provisioned',
		action: one.held === 'denied' ? 'selfActivate' : 'adminRemove',
		justification: 'x',
		isValidationOnly: false,
		targetScheduleId: unitId,
		createdDateTime: '2026-01-05T08:00:00Z',
	};
}

/** All assignments of a person, as one response. */
export const asGraphAnswer = (assignments: readonly Assignment[]) => ({ value: assignments.map(asGraphObject) });
