import { aroundList, aroundTable, type Change, crlf, jsonChanges, prose, quoted, wrapAt } from './paste-changes.ts';
import { pascal, pretty, printDelimited, printList, printMarkdown, printTable, separators } from './printed.ts';
import { type Assignment, asGraphAnswer, asGraphObject, other, person, unitId, unitPath } from './role-accounts.ts';

/** An output format in which tools print someone's roles. */
export interface RoleFormat {
	name: string;
	/** Whether the format shows an assignment. */
	says: (assignment: Assignment) => boolean;
	write: (assignments: readonly Assignment[]) => string;
	/** It also contains roles of another person. */
	people?: true;
}

type Cells = Record<string, string>;

export const all = () => true;
export const isHeld = ({ held }: Assignment) => held === 'active' || held === 'eligible';
export const isActive = ({ held }: Assignment) => held === 'active';
export const isEligible = ({ held }: Assignment) => held === 'eligible';
/** memberOf lists active roles at tenant scope only. */
export const isMember = ({ held, unit }: Assignment) => held === 'active' && !unit;

const states: Readonly<Record<string, Readonly<Record<Assignment['held'], string>>>> = {
	en: { active: 'Active', eligible: 'Eligible', denied: 'Denied', removed: 'Removed' },
	old: { active: 'Assigned', eligible: 'Eligible', denied: 'Denied', removed: 'Revoked' },
	'zh-TW': { active: '使用中', eligible: '合格', denied: '已拒絕', removed: '已移除' },
	'zh-CN': { active: '活动', eligible: '符合条件', denied: '已拒绝', removed: '已删除' },
	de: { active: 'Aktiv', eligible: 'Berechtigt', denied: 'Abgelehnt', removed: 'Entfernt' },
	fr: { active: 'Actif', eligible: 'Éligible', denied: 'Refusé', removed: 'Supprimé' },
	ja: { active: 'アクティブ', eligible: '対象', denied: '拒否', removed: '削除済み' },
	es: { active: 'Activo', eligible: 'Apto', denied: 'Denegado', removed: 'Eliminado' },
	// A language that the vocabulary does not know.
	cs: { active: 'Aktivní', eligible: 'Způsobilé', denied: 'Zamítnuto', removed: 'Odebráno' },
};
const heads: Readonly<Record<string, readonly [role: string, scope: string, state: string, whole: string, unit: string, who: string]>> = {
	en: ['Role', 'Scope', 'State', 'Directory', 'Administrative unit: Berlin', 'Principal name'],
	old: ['Role name', 'Resource', 'Assignment state', 'Directory', 'Berlin (Administrative unit)', 'User'],
	'zh-TW': ['角色', '範圍', '狀態', '目錄', '管理單位', '使用者'],
	'zh-CN': ['角色', '作用域', '状态', '目录', '管理单元', '用户'],
	de: ['Rolle', 'Bereich', 'Zustand', 'Verzeichnis', 'Verwaltungseinheit', 'Benutzer'],
	fr: ['Rôle', 'Étendue', 'État', 'Annuaire', 'Unité administrative', 'Utilisateur'],
	ja: ['ロール', 'スコープ', '状態', 'ディレクトリ', '管理単位', 'ユーザー'],
	es: ['Rol', 'Ámbito', 'Estado', 'Directorio', 'Unidad administrativa', 'Usuario'],
	cs: ['Role', 'Rozsah', 'Stav', 'Adresář', 'Jednotka pro správu', 'Uživatel'],
};

/** The cells of one assignment, by the column names of tools and scripts. */
function cellsOf(one: Assignment, at: number): Cells {
	const json = asGraphObject(one, at);
	const text = (key: string) => (json[key] === null || json[key] === undefined ? '' : String(json[key]));
	return {
		Id: text('id'),
		PrincipalId: person.id,
		UserPrincipalName: person.upn,
		User: person.display,
		RoleDefinitionId: one.template,
		DirectoryScopeId: one.unit ? unitPath : '/',
		AppScopeId: '',
		ResourceId: unitId,
		MemberType: 'Direct',
		AssignmentType: text('assignmentType'),
		AssignmentState: states['en']?.[one.held] ?? '',
		State: states['old']?.[one.held] ?? '',
		Status: text('status') || 'Provisioned',
		Action: text('action') || 'adminAssign',
		RoleAssignmentScheduleId: text('roleAssignmentScheduleId'),
		RoleEligibilityScheduleId: text('roleEligibilityScheduleId'),
		StartDateTime: '05.01.2026 09:00:00',
		EndDateTime: '',
		DisplayName: one.name,
		RoleName: one.name,
		Description: 'Can do what this role can do.',
		ObjectId: unitId,
		RoleTemplateId: one.template,
		AdditionalProperties: `{[@odata.type, #microsoft.graph.directoryRole], [description, Can do things.], [displayName, ${one.name}], [roleTemplateId, ${one.template}]}`,
		RoleDefinition: 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphUnifiedRoleDefinition',
		CreatedDateTime: '05.01.2026 09:00:00',
	};
}

const rows = (assignments: readonly Assignment[], names: readonly string[]) =>
	assignments.map((one, at) => names.map((name) => cellsOf(one, at)[name] ?? ''));

const listing = [
	['Global Administrator', 'Can manage all aspects.', '62e90394-69f5-4237-9190-012177145e10'],
	['Global Reader', 'Can read everything.', 'f2ef992c-3afb-46b9-b7cf-a126ee74c451'],
] as const;
/** Role definitions, which a script prints before the assignments. */
const definitions = (text: string) =>
	`PS C:\\> Get-MgRoleManagementDirectoryRoleDefinition | ft DisplayName, Description, Id\n${printTable(listing, ['DisplayName', 'Description', 'Id'])}\nPS C:\\> Get-MgRoleManagementDirectoryRoleAssignmentScheduleInstance\n${text}`;

const definitionsBefore: Change = ['definitions before', definitions];
/** A role with its definition and principal, as `$expand=roleDefinition,principal` returns it. */
const expanded = (assignments: readonly Assignment[]) => ({
	value: assignments.map((one, at) => ({
		...asGraphObject(one, at),
		roleDefinition: { id: one.template, displayName: one.name, isBuiltIn: true, templateId: one.template, rolePermissions: [] },
		principal: { '@odata.type': '#microsoft.graph.user', id: person.id, displayName: 'Global Reader', userPrincipalName: person.upn },
	})),
});
/** A response whose kind only `@odata.context` tells. */
const inContext = (list: string, drop: readonly string[]) => (assignments: readonly Assignment[]) => ({
	'@odata.context': `https://graph.microsoft.com/v1.0/$metadata#roleManagement/directory/${list}`,
	value: assignments.map((one, at) =>
		Object.fromEntries(Object.entries(asGraphObject(one, at)).filter(([key]) => key !== '@odata.type' && !drop.includes(key))),
	),
});
const member = (assignments: readonly Assignment[]) => ({
	'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects',
	value: assignments.map(({ name, template }) => ({
		'@odata.type': '#microsoft.graph.directoryRole',
		id: unitId,
		deletedDateTime: null,
		description: 'Can do what this role can do.',
		displayName: name,
		roleTemplateId: template,
	})),
});

const jsonFormats: readonly [of: string, says: RoleFormat['says'], value: (assignments: readonly Assignment[]) => unknown][] = [
	['schedules', all, asGraphAnswer],
	['expanded', all, expanded],
	['eligibility', isEligible, inContext('roleEligibilityScheduleInstances', ['roleEligibilityScheduleId', 'id'])],
	[
		'eligibility, bare',
		isEligible,
		(assignments) => (inContext('', ['roleEligibilityScheduleId'])(assignments) as { value: unknown }).value,
	],
	['assignments', isActive, inContext('roleAssignments', ['assignmentType', 'memberType', 'roleAssignmentScheduleId'])],
	['requests', ({ held }) => held === 'denied' || held === 'removed', inContext('roleAssignmentScheduleRequests', [])],
	['memberOf', isMember, member],
];
const allJsonChanges: typeof jsonChanges = [
	...jsonChanges,
	['PascalCase', (value) => pretty(pascal(value))],
	['cut at the end', (value) => pretty(value).slice(0, -8)],
	['beginning lost', (value) => pretty(value).split('\n').slice(4).join('\n')],
];

/** Commands whose output is pasted together with the command line, which limits what their list contains. */
const listFormats: readonly [of: string, says: RoleFormat['says'], names: readonly string[]][] = [
	[
		'Format-List',
		isHeld,
		[
			'Id',
			'PrincipalId',
			'RoleDefinitionId',
			'DirectoryScopeId',
			'AssignmentType',
			'RoleAssignmentScheduleId',
			'RoleEligibilityScheduleId',
		],
	],
	['Format-List requests', all, ['Action', 'Status', 'RoleDefinitionId', 'DirectoryScopeId', 'RoleEligibilityScheduleId', 'PrincipalId']],
	['Format-List old preview', all, ['Id', 'ResourceId', 'RoleDefinitionId', 'AssignmentState', 'DirectoryScopeId']],
	['Format-List members', isMember, ['DeletedDateTime', 'Id', 'AdditionalProperties']],
	['Format-List script', all, ['UserPrincipalName', 'RoleName', 'State', 'DirectoryScopeId']],
];
const tableFormats: readonly [of: string, says: RoleFormat['says'], names: readonly string[]][] = [
	['Format-Table', isActive, ['Id', 'PrincipalId', 'RoleDefinitionId', 'DirectoryScopeId', 'AppScopeId']],
	[
		'Format-Table schedules',
		isHeld,
		['PrincipalId', 'RoleDefinitionId', 'DirectoryScopeId', 'AssignmentType', 'RoleEligibilityScheduleId'],
	],
	['Format-Table requests', all, ['Action', 'Status', 'RoleDefinitionId', 'DirectoryScopeId', 'RoleEligibilityScheduleId']],
	['Format-Table script', all, ['User', 'RoleName', 'State', 'DirectoryScopeId']],
	['Get-MgUserMemberOfAsDirectoryRole', isMember, ['DeletedDateTime', 'Id', 'Description', 'DisplayName', 'RoleTemplateId']],
	['Get-MsolUserRole', isMember, ['ObjectId', 'DisplayName', 'Description']],
];

function asTable(names: readonly string[], assignments: readonly Assignment[]): string {
	return printTable(rows(assignments, names), names);
}

function portal(assignments: readonly Assignment[], lang: string, who?: string): string[][] {
	const [role, scope, state, whole, unit, user] = heads[lang] ?? heads['en'] ?? [];
	return [
		[...(who ? [user ?? ''] : []), role ?? '', scope ?? '', state ?? ''],
		...assignments.map((one) => [...(who ? [who] : []), one.name, (one.unit ? unit : whole) ?? '', states[lang]?.[one.held] ?? '']),
	];
}

const tabs = (cells: readonly (readonly string[])[]) => cells.map((row) => row.join('\t')).join('\n');

/** Every output format that the reader of roles is tested with. */
export function roleFormats(): RoleFormat[] {
	const made: RoleFormat[] = [];
	const add = (name: string, says: RoleFormat['says'], write: RoleFormat['write'], people = false) =>
		made.push({ name, says, write, ...(people && { people: true as const }) });

	for (const [of, says, value] of jsonFormats)
		for (const [name, write] of allJsonChanges) add(`${of}: ${name}`, says, (list) => write(value(list)));
	for (const [of, says, names] of listFormats) {
		const changes: readonly Change[] = [
			...aroundList,
			definitionsBefore,
			['wrapped at 60', wrapAt(60)],
			['wrapped as PowerShell does', wrapAt(64, '                              ')],
		];
		for (const [name, change] of changes) add(`${of}: ${name}`, says, (list) => change(printList(rows(list, names), names)));
		// For a single record nobody can tell that something was cut off before it.
		add(`${of}: beginning lost`, says, (list) => {
			const text = printList(rows(list, names), names);
			return list.length < 2 ? text : text.split('\n').slice(3).join('\n');
		});
	}
	for (const [of, says, names] of tableFormats) {
		const changes: readonly Change[] = [...aroundTable, definitionsBefore, ['lower case', (text) => text.toLowerCase()]];
		for (const [name, change] of changes) add(`${of}: ${name}`, says, (list) => change(asTable(names, list)));
		add(`${of}: columns turned round`, says, (list) => asTable([...names].reverse(), list));
	}
	for (const [mark, separator] of separators) {
		const script = ['UserPrincipalName', 'RoleName', 'AssignmentState', 'DirectoryScopeId'];
		const ids = ['RoleDefinitionId', 'DirectoryScopeId', 'RoleEligibilityScheduleId', 'PrincipalId'];
		const csv = (names: readonly string[], list: readonly Assignment[], quotes = false) =>
			printDelimited(rows(list, names), names, separator, quotes);
		add(`${mark}: script`, all, (list) => csv(script, list));
		add(`${mark}: script, quoted, CRLF`, all, (list) => `\ufeff${crlf(csv(script, list, true))}`);
		add(`${mark}: ids`, isHeld, (list) => csv(ids, list));
		add(`${mark}: ids, prose`, isHeld, (list) => prose(csv(ids, list, true)));
		add(`${mark}: Excel`, all, (list) => `sep=${separator}\n${csv(script, list)}`);
		add(`${mark}: type line`, all, (list) => `#TYPE Selected.System.Management.Automation.PSCustomObject\n${csv(script, list, true)}`);
		add(
			`${mark}: another person below`,
			all,
			(list) => `${csv(script, list)}\n${[other.upn, 'Billing Administrator', 'Active', '/'].join(separator)}`,
			true,
		);
	}
	add('Markdown: script', all, (list) =>
		printMarkdown(rows(list, ['RoleName', 'State', 'DirectoryScopeId']), ['RoleName', 'State', 'DirectoryScopeId']),
	);
	add('Markdown: quoted mail', all, (list) =>
		quoted(printMarkdown(rows(list, ['RoleName', 'State', 'DirectoryScopeId']), ['RoleName', 'State', 'DirectoryScopeId'])),
	);
	for (const lang of Object.keys(heads)) {
		add(`portal ${lang}: tabs`, all, (list) => tabs(portal(list, lang)));
		add(`portal ${lang}: whose`, all, (list) => tabs(portal(list, lang, person.display)));
		add(`portal ${lang}: a cell a line`, all, (list) => portal(list, lang).flat().join('\n'));
		add(`portal ${lang}: a cell a line, blank lines`, all, (list) => portal(list, lang).flat().join('\n\n'));
		add(
			`portal ${lang}: HTML`,
			all,
			(list) =>
				`<table>${portal(list, lang)
					.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
					.join('\n')}</table>`,
		);
		add(`portal ${lang}: export`, all, (list) =>
			portal(list, lang)
				.map((row) => row.map((cell) => `"${cell}"`).join(','))
				.join('\n'),
		);
		add(`portal ${lang}: headings lost`, all, (list) => tabs(portal(list, lang).slice(1)));
	}
	const lines: [string, (one: Assignment) => string][] = [
		['state in brackets', ({ name, held, unit }) => `${name} (${held}${unit ? ', administrative unit' : ''})`],
		['state behind a dash', ({ name, held, unit }) => `${name} - ${held}${unit ? ' - Administrative unit' : ''}`],
		['state before', ({ name, held, unit }) => `${held}: ${name}${unit ? ' (administrative unit)' : ''}`],
		['tab', ({ name, held, unit }) => `${name}\t${held}\t${unit ? 'Administrative unit' : 'Directory'}`],
		['Chinese', ({ name, held, unit }) => `${name}（${states['zh-TW']?.[held]}${unit ? '、管理單位' : ''}）`],
		['German', ({ name, held, unit }) => `${name} - ${states['de']?.[held]}${unit ? ' - Verwaltungseinheit' : ''}`],
		['in words', ({ name, held, unit }) => `${name} ${held}${unit ? ' for the unit Berlin' : ''}`],
	];
	for (const [of, write] of lines) {
		add(`lines: ${of}`, all, (list) => list.map(write).join('\n'));
		add(`lines: ${of}, bullets`, all, (list) => list.map((one) => `* ${write(one)}`).join('\n'));
	}
	add(
		'headings: portal tabs',
		({ held }) => held !== 'denied',
		(list) =>
			(['eligible', 'active', 'removed'] as const)
				.map((held) => {
					const title = { eligible: 'Eligible assignments', active: 'Active assignments', removed: 'Expired assignments' }[held];
					const own = list.filter((one) => one.held === held);
					return `${title}\n${own.length > 0 ? tabs([['Role', 'Scope', 'Membership', 'End time'], ...own.map(({ name, unit }) => [name, unit ? 'Administrative unit' : 'Directory', 'Direct', 'Permanent'])]) : 'No results'}`;
				})
				.join('\n\n'),
	);
	add('CLI for Microsoft 365', isEligible, (list) =>
		pretty(
			list.map((one, at) => ({
				id: `${'Q'.repeat(30)}${at}-1-e`,
				principalId: person.id,
				roleDefinitionId: one.template,
				directoryScopeId: one.unit ? unitPath : '/',
				appScopeId: null,
				roleDefinitionName: one.name,
			})),
		),
	);
	add(
		'scopedRoleMemberOf, with names',
		({ held, unit }) => held === 'active' && unit,
		(list) =>
			pretty({
				value: list.map(({ name, template }) => ({
					id: 'x',
					roleTemplateId: template,
					roleName: name,
					administrativeUnitId: unitId,
					roleMemberInfo: { id: person.id, displayName: person.display },
				})),
			}),
	);
	return made;
}
