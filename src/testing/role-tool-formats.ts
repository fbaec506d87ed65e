import { cutTo, inWindow } from './paste-changes.ts';
import { pretty, printTable } from './printed.ts';
import { type Assignment, asGraphAnswer, person, unitId, unitPath } from './role-accounts.ts';
import { all, isActive, isEligible, isHeld, isMember, type RoleFormat } from './role-formats.ts';

type List = readonly Assignment[];

const scopeOf = ({ unit }: Assignment) => (unit ? unitPath : '/');
const idOf = ({ held }: Assignment, at: number) => `${'Q'.repeat(30)}${at}-1${held === 'eligible' ? '-e' : ''}`;
const inLines = (list: List, write: (one: Assignment) => string) => list.map(write).join('\n');
const named = ({ name, unit }: Assignment) => `${name}${unit ? ' (administrative unit)' : ''}`;
const both = (list: List, title: (what: 'Eligible' | 'Active') => string) =>
	`${title('Eligible')}\n${inLines(list.filter(isEligible), named)}\n\n${title('Active')}\n${inLines(list.filter(isActive), named)}\n`;
const grouped = (list: List, label: string, of: (one: Assignment) => string, print: (own: List) => string) =>
	[...new Set(list.map(of))].map((value) => `\n   ${label}: ${value}\n${print(list.filter((one) => of(one) === value))}`).join('\n');
const roleAndScope = (own: List) =>
	printTable(
		own.map((one) => [one.name, scopeOf(one)]),
		['RoleName', 'DirectoryScopeId'],
	);

/** Words of the page of one's eligible roles: column heads, whole directory, direct membership, permanent, Activate button. */
const eligiblePage: Readonly<Record<string, readonly [heads: string, whole: string, direct: string, permanent: string, activate: string]>> =
	{
		en: ['Role\tScope\tMembership\tEnd time\tAction', 'Directory', 'Direct', 'Permanent', 'Activate'],
		'zh-TW': ['角色\t範圍\t成員資格\t結束時間\t動作', '目錄', '直接', '永久', '啟用'],
		'zh-CN': ['角色\t范围\t成员身份\t结束时间\t操作', '目录', '直接', '永久', '激活'],
		de: ['Rolle\tBereich\tMitgliedschaft\tEndzeit\tAktion', 'Verzeichnis', 'Direkt', 'Dauerhaft', 'Aktivieren'],
		fr: ['Rôle\tÉtendue\tAppartenance\tHeure de fin\tAction', 'Annuaire', 'Direct', 'Permanent', 'Activer'],
		ja: ['ロール\tスコープ\tメンバーシップ\t終了時刻\tアクション', 'ディレクトリ', '直接', '永続', 'アクティブ化'],
		es: ['Rol\tÁmbito\tPertenencia\tHora de finalización\tAcción', 'Directorio', 'Directo', 'Permanente', 'Activar'],
	};

/** Formats of single tools, portal pages in other languages, and what narrow windows and manual copying turn them into. */
export function roleToolFormats(): RoleFormat[] {
	const made: RoleFormat[] = [];
	const add = (name: string, says: RoleFormat['says'], write: RoleFormat['write']) => made.push({ name, says, write });

	for (const width of [80, 100, 120]) {
		add(`window of ${width}: assignments`, isActive, (list) =>
			inWindow(width)(
				printTable(
					list.map((one, at) => [idOf(one, at), person.id, one.template, scopeOf(one), '']),
					['Id', 'PrincipalId', 'RoleDefinitionId', 'DirectoryScopeId', 'AppScopeId'],
				),
			),
		);
		add(`window of ${width}: names`, all, (list) =>
			inWindow(width)(
				printTable(
					list.map((one) => [person.upn, person.id, one.name, scopeOf(one), one.held]),
					['UserPrincipalName', 'PrincipalId', 'RoleName', 'DirectoryScopeId', 'State'],
				),
			),
		);
	}
	for (const dots of ['…', '...']) {
		for (const width of [20, 30]) {
			const row = (cells: readonly string[]) => cells.map(cutTo(width, dots)).join(' ').trimEnd();
			const cut = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
				['', row(heads), row(heads.map((head) => '-'.repeat(Math.min(width, head.length)))), ...rows.map(row), ''].join('\n');
			add(`cut with ${dots} at ${width}: names`, all, (list) =>
				cut(
					['RoleName', 'DirectoryScopeId', 'State'],
					list.map((one) => [one.name, scopeOf(one), one.held]),
				),
			);
			add(`cut with ${dots} at ${width}: ids`, isActive, (list) =>
				cut(
					['PrincipalId', 'RoleDefinitionId', 'DirectoryScopeId'],
					list.map((one) => [person.id, one.template, scopeOf(one)]),
				),
			);
		}
	}
	add('-GroupBy State', all, (list) => grouped(list, 'State', ({ held }) => held, roleAndScope));
	add('-GroupBy scope', isActive, (list) =>
		grouped(list, 'DirectoryScopeId', scopeOf, (own) =>
			printTable(
				own.map(({ name }) => [name, person.id]),
				['DisplayName', 'PrincipalId'],
			),
		),
	);
	const question = '(Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance -ExpandProperty RoleDefinition)';
	add(
		'names below a command in brackets',
		isEligible,
		(list) => `PS C:\\> ${question}.RoleDefinition.DisplayName\n${inLines(list, named)}`,
	);
	add(
		'names below a command with a variable',
		isEligible,
		(list) => `PS C:\\> $roles = ${question}\nPS C:\\> $roles\n${inLines(list, named)}`,
	);
	for (const [of, title] of [
		['lines of signs', (what: string) => `=== ${what} roles ===`],
		['Markdown', (what: string) => `## ${what}`],
		['bold', (what: string) => `**${what}:**`],
		['a count', (what: string) => `${what} roles (3)`],
		['capitals', (what: string) => `${what.toUpperCase()} ASSIGNMENTS`],
		['a sentence', (what: string) => (what === 'Eligible' ? 'Ada is eligible for:' : 'Ada is active in:')],
	] as const)
		add(`headings: ${of}`, isHeld, (list) => both(list, title));
	add(
		'heading: removed',
		({ held }) => held === 'removed',
		(list) => `Roles removed last week:\n${inLines(list, named)}`,
	);
	add(
		'heading: asked for',
		({ held }) => held === 'denied',
		(list) => `Requested roles\n${inLines(list, named)}`,
	);
	for (const [lang, [heads, whole, direct, permanent, activate]] of Object.entries(eligiblePage)) {
		const rows = (list: List) => list.map(({ name, unit }) => [name, unit ? 'Berlin' : whole, direct, permanent, activate]);
		const tabs = (list: List) =>
			rows(list)
				.map((row) => row.join('\t'))
				.join('\n');
		add(`eligible roles ${lang}: page`, isEligible, (list) => `${heads}\n${tabs(list)}`);
		add(`eligible roles ${lang}: headings lost`, isEligible, tabs);
		add(`eligible roles ${lang}: a cell a line`, isEligible, (list) => [...heads.split('\t'), ...rows(list).flat()].join('\n'));
	}
	const tabsOfPage = 'My roles\nEligible assignments\nActive assignments\nExpired assignments';
	add(
		'page with its tabs: eligible',
		isEligible,
		(list) => `${tabsOfPage}\n${inLines(list, ({ name }) => `${name}\nDirectory\nDirect\nPermanent\nActivate`)}`,
	);
	add(
		'page with its tabs: active',
		isActive,
		(list) =>
			`${tabsOfPage}\nRole\tScope\tMembership\tState\tEnd time\n${inLines(list, (one) => `${one.name}\t${one.unit ? 'Berlin (Administrative unit)' : 'Directory'}\tDirect\tAssigned\tPermanent`)}`,
	);
	add('what is to be done first', isHeld, (list) =>
		inLines(list, ({ name, held, unit }) => `${name}${held === 'eligible' ? ', needs activation' : unit ? ', only for Berlin' : ''}`),
	);
	add('lists by how they are held', isHeld, (list) =>
		pretty({
			eligibleAssignments: list.filter(isEligible).map((one) => ({ roleDefinitionId: one.template, directoryScopeId: scopeOf(one) })),
			activeAssignments: list.filter(isActive).map((one) => ({ roleDefinitionId: one.template, directoryScopeId: scopeOf(one) })),
		}),
	);
	add(
		'a list of what was taken away',
		({ held }) => held === 'removed',
		(list) => pretty({ removedRoles: list.map(({ name }) => ({ displayName: name })) }),
	);
	add('a query of lists', all, (list) => pretty(list.map((one) => [one.name, one.held, scopeOf(one)])));
	add('a query of lists, scope', isActive, (list) => pretty(list.map((one) => [one.name, scopeOf(one)])));
	add('a string with JSON in it', all, (list) => JSON.stringify(JSON.stringify(asGraphAnswer(list))));
	add('notation of JavaScript', all, (list) =>
		pretty(asGraphAnswer(list))
			.replace(/"(@?[\w.]+)":/g, (key, name: string) => (name.startsWith('@') ? key : `${name}:`))
			.replaceAll('"', "'"),
	);
	add('CLI for Microsoft 365: Markdown', isActive, (list) =>
		inLines(
			list,
			(one) =>
				`## x\n\nProperty | Value\n---------|-------\nprincipalId | ${person.id}\nroleDefinitionId | ${one.template}\ndirectoryScopeId | ${scopeOf(one)}\nassignmentType | Assigned\n`,
		),
	);
	add('HTML of a grid', all, (list) =>
		inLines(list, (one) => `<div role="row"><div>${one.name}</div><div>${one.held}</div><div>${scopeOf(one)}</div></div>`),
	);
	const several = (list: List) => list.map(({ name }) => name).join('; ');
	add(
		'CSV with several roles in a cell',
		(one) => isMember(one) || (isEligible(one) && !one.unit),
		(list) =>
			`UserPrincipalName,ActiveRoles,EligibleRoles\n${person.upn},"${several(list.filter(isActive))}","${several(list.filter(isEligible))}"`,
	);
	add(
		'Format-List with several roles',
		isEligible,
		(list) => `UserPrincipalName : ${person.upn}\nEligibleRoles     : {${list.map(({ name }) => name).join(', ')}}`,
	);
	add('old preview module', isHeld, (list) =>
		printTable(
			list.map((one) => [unitId, one.template, person.id, one.held === 'active' ? 'Active' : 'Eligible', scopeOf(one)]),
			['Id', 'RoleDefinitionId', 'SubjectId', 'AssignmentState', 'DirectoryScopeId'],
		),
	);
	return made;
}
