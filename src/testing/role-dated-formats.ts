import { pretty, printDelimited, printList, printMarkdown, printTable } from './printed.ts';
import { person } from './role-accounts.ts';

/** An assignment with its first and last day, relative to a given day; without an end it is permanent. */
export interface DatedRole {
	role: string;
	name: string;
	template: string;
	begins: number;
	ends?: number;
}

const day = 86_400_000;
/** Far enough from the instant of judging that time zones make no difference. */
export const spans: readonly Pick<DatedRole, 'begins' | 'ends'>[] = [
	{ begins: -300, ends: -3 },
	{ begins: -400, ends: -40 },
	{ begins: 4, ends: 200 },
	{ begins: 70, ends: 71 },
	{ begins: 33 },
	{ begins: -300, ends: 90 },
	{ begins: -20 },
];

const two = (number: number) => String(number).padStart(2, '0');
type Write = (at: number) => string;
const parts = (at: number) => {
	const date = new Date(at);
	return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

/** Date formats. */
const dates: Readonly<Record<string, Write>> = {
	graph: (at) => new Date(at).toISOString(),
	'seven places': (at) => new Date(at).toISOString().replace('Z', '0000+00:00'),
	day: (at) => new Date(at).toISOString().slice(0, 10),
	american: (at) => `${parts(at).m}/${parts(at).d}/${parts(at).y}, 5:00:00 PM`,
	british: (at) => `${two(parts(at).d)}/${two(parts(at).m)}/${parts(at).y} 17:00:00`,
	german: (at) => `${two(parts(at).d)}.${two(parts(at).m)}.${parts(at).y} 17:00`,
	chinese: (at) => `${parts(at).y}/${parts(at).m}/${parts(at).d} 下午 5:00:00`,
	japanese: (at) => `${parts(at).y}年${parts(at).m}月${parts(at).d}日 17:00`,
	words: (at) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(at),
	windows: (at) => `/Date(${at})/`,
};

/** Column heads of the portal's table (role, scope, start, end, state); then its words for the whole directory, permanent and active. */
const heads: Readonly<Record<string, readonly string[]>> = {
	en: ['Role', 'Scope', 'Start time', 'End time', 'State', 'Directory', 'Permanent', 'Assigned'],
	'zh-TW': ['角色', '範圍', '開始時間', '結束時間', '狀態', '目錄', '永久', '使用中'],
	'zh-CN': ['角色', '范围', '开始时间', '结束时间', '状态', '目录', '永久', '活动'],
	de: ['Rolle', 'Bereich', 'Startzeit', 'Endzeit', 'Zustand', 'Verzeichnis', 'Dauerhaft', 'Aktiv'],
	fr: ['Rôle', 'Étendue', 'Heure de début', 'Heure de fin', 'État', 'Annuaire', 'Permanent', 'Actif'],
	ja: ['ロール', 'スコープ', '開始時刻', '終了時刻', '状態', 'ディレクトリ', '永続', 'アクティブ'],
	es: ['Rol', 'Ámbito', 'Hora de inicio', 'Hora de finalización', 'Estado', 'Directorio', 'Permanente', 'Activo'],
};

/** An output format that prints assignments with dates. */
export interface DatedFormat {
	name: string;
	write: (list: readonly DatedRole[], now: number) => string;
}

/** Every format for assignments, combined with every date format. */
export function roleDatedFormats(): DatedFormat[] {
	const made: DatedFormat[] = [];
	for (const [how, write] of Object.entries(dates)) {
		const add = (
			name: string,
			format: (list: readonly DatedRole[], start: (one: DatedRole) => string, end: (one: DatedRole) => string | undefined) => string,
		) =>
			made.push({
				name: `${name}, ${how}`,
				write: (list, now) =>
					format(
						list,
						({ begins }) => write(now + begins * day),
						({ ends }) => (ends === undefined ? undefined : write(now + ends * day)),
					),
			});
		const base = ({ template }: DatedRole) => ({ principalId: person.id, roleDefinitionId: template, directoryScopeId: '/' });
		add('instances', (list, start, end) =>
			pretty({
				value: list.map((one) => ({ ...base(one), assignmentType: 'Assigned', startDateTime: start(one), endDateTime: end(one) ?? null })),
			}),
		);
		for (const type of ['unifiedRoleAssignmentSchedule', 'unifiedRoleAssignmentScheduleRequest'])
			add(type, (list, start, end) =>
				pretty({
					value: list.map((one) => ({
						'@odata.type': `#microsoft.graph.${type}`,
						...base(one),
						...{ status: 'Provisioned', createdDateTime: '2025-01-05T08:00:00Z' },
						scheduleInfo: {
							startDateTime: start(one),
							expiration: { type: end(one) ? 'afterDateTime' : 'noExpiration', endDateTime: end(one) ?? null, duration: null },
						},
					})),
				}),
			);
		add('requests with a length', (list, start) =>
			pretty(
				list.map((one) => ({
					...base(one),
					...{ action: 'adminAssign', status: 'Provisioned' },
					scheduleInfo: {
						startDateTime: start(one),
						expiration:
							one.ends === undefined ? { type: 'noExpiration' } : { type: 'afterDuration', duration: `P${one.ends - one.begins}D` },
					},
				})),
			),
		);
		add('a schedule as PowerShell prints it', (list, start, end) =>
			printList(
				list.map((one) => [one.template, '/', 'Assigned', `@{StartDateTime=${start(one)}; Expiration=@{EndDateTime=${end(one) ?? ''}}}`]),
				['RoleDefinitionId', 'DirectoryScopeId', 'AssignmentType', 'ScheduleInfo'],
			),
		);
		const rows = (list: readonly DatedRole[], start: (one: DatedRole) => string, end: (one: DatedRole) => string | undefined) =>
			list.map((one) => [one.name, '/', start(one), end(one) ?? '']);
		const names = ['RoleName', 'DirectoryScopeId', 'StartDateTime', 'EndDateTime'];
		add('Format-List', (list, start, end) => printList(rows(list, start, end), names));
		add('Format-Table', (list, start, end) => printTable(rows(list, start, end), names));
		add('CSV', (list, start, end) => printDelimited(rows(list, start, end), names, ';'));
		add('CSV, quoted', (list, start, end) => printDelimited(rows(list, start, end), names, ',', true));
		add('Markdown', (list, start, end) => printMarkdown(rows(list, start, end), names));
		add('CSV with a heading nobody knows', (list, start, end) =>
			printDelimited(rows(list, start, end), ['RoleName', 'Scope', 'Xy', 'Yz'], ';'),
		);
		for (const [lang, [role = '', scope = '', from = '', to = '', state = '', whole = '', permanent = '', active = '']] of Object.entries(
			heads,
		)) {
			const cells = (list: readonly DatedRole[], start: (one: DatedRole) => string, end: (one: DatedRole) => string | undefined) =>
				list.map((one) => [one.name, whole, start(one), end(one) ?? permanent, active]);
			const head = [role, scope, from, to, state];
			add(`portal ${lang}`, (list, start, end) => [head, ...cells(list, start, end)].map((row) => row.join('\t')).join('\n'));
			add(`portal ${lang}: a cell a line`, (list, start, end) => [head, ...cells(list, start, end)].flat().join('\n'));
			add(`portal ${lang}: headings lost`, (list, start, end) =>
				cells(list, start, end)
					.map((row) => row.join('\t'))
					.join('\n'),
			);
		}
		add('lines: until, in brackets', (list, start, end) =>
			list.map((one) => `${one.name} (start time ${start(one)}${end(one) ? `, until ${end(one)}` : ''})`).join('\n'),
		);
		add('lines: behind a dash', (list, start, end) =>
			list.map((one) => `${one.name} - ${start(one)} - ${end(one) ?? 'permanent'}`).join('\n'),
		);
		add('lines: a line for each date', (list, start, end) =>
			list.map((one) => `${one.name}\nStart time: ${start(one)}\nEnd time: ${end(one) ?? 'Permanent'}`).join('\n\n'),
		);
	}
	return made;
}
