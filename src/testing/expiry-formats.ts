import { asGraphApp, asGraphKey, asGraphSecret, type CredentialTenant, type TenantApp, type TenantCredential } from './expiry-tenants.ts';
import { az, pascal, pretty } from './printed.ts';

/** What an output format tells of a credential beside its expiry. */
export type Kept = 'app' | 'appId' | 'keyId' | 'kind' | 'name' | 'start';

/** An output format in which tools print the credentials of a tenant. */
export interface CredentialFormat {
	name: string;
	write: (tenant: CredentialTenant) => string;
	keeps: readonly Kept[];
	/** The format contains one kind of credential only. */
	only?: TenantCredential['kind'];
	/** Something is broken or missing in this format, so the reader must report the loss. */
	damaged?: true;
	/** Day and month of its dates can be mistaken for each other. */
	twofold?: true;
}

interface Row extends TenantCredential {
	app: TenantApp;
}

const rowsOf = ({ apps }: CredentialTenant): Row[] => apps.flatMap((app) => app.credentials.map((one) => ({ ...one, app })));
const sorted = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(sorted)
		: typeof value === 'object' && value !== null
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, inner]) => [key, sorted(inner)]),
				)
			: value;
const applications = ({ apps }: CredentialTenant) => ({
	'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications(id,appId,displayName,passwordCredentials,keyCredentials)',
	value: apps.map(asGraphApp),
});
/** All credentials of the tenant without their app, as a command for a single app prints them. */
const bare = (tenant: CredentialTenant) => rowsOf(tenant).map((row) => (row.kind === 'secret' ? asGraphSecret(row) : asGraphKey(row)));

type Write = (at: number) => string;
const two = (value: number) => String(value).padStart(2, '0');
const parts = (at: number) => {
	const date = new Date(at);
	return {
		y: date.getUTCFullYear(),
		M: date.getUTCMonth() + 1,
		d: date.getUTCDate(),
		H: date.getUTCHours(),
		h: date.getUTCHours() % 12 || 12,
		m: two(date.getUTCMinutes()),
		s: two(date.getUTCSeconds()),
		pm: date.getUTCHours() >= 12,
	};
};
type Parts = ReturnType<typeof parts>;
const culture = (write: (p: Parts) => string) => (at: number) => write(parts(at));
const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));

/** How .NET and the tools built on it write dates, by culture. */
export const cultures: Readonly<Record<string, { write: Write; twofold?: true }>> = {
	'en-US': { write: culture(({ y, M, d, h, m, s, pm }) => `${M}/${d}/${y} ${h}:${m}:${s} ${pm ? 'PM' : 'AM'}`) },
	'en-US, narrow space': { write: culture(({ y, M, d, h, m, s, pm }) => `${M}/${d}/${y} ${h}:${m}:${s}\u202f${pm ? 'PM' : 'AM'}`) },
	'en-US, no space': { write: culture(({ y, M, d, h, m, s, pm }) => `${M}/${d}/${y} ${h}:${m}:${s}${pm ? 'PM' : 'AM'}`) },
	'en-US with offset': { write: culture(({ y, M, d, h, m, s, pm }) => `${M}/${d}/${y} ${h}:${m}:${s} ${pm ? 'PM' : 'AM'} +00:00`) },
	invariant: { write: culture(({ y, M, d, H, m, s }) => `${two(M)}/${two(d)}/${y} ${two(H)}:${m}:${s}`), twofold: true },
	'en-GB': { write: culture(({ y, M, d, H, m, s }) => `${two(d)}/${two(M)}/${y} ${two(H)}:${m}:${s}`), twofold: true },
	'en-AU': {
		write: culture(({ y, M, d, h, m, s, pm }) => `${d}/${two(M)}/${y} ${h}:${m}:${s} ${pm ? 'PM' : 'AM'}`),
		twofold: true,
	},
	'en-AU, small': { write: culture(({ y, M, d, h, m, s, pm }) => `${d}/${M}/${y} ${h}:${m}:${s} ${pm ? 'pm' : 'am'}`), twofold: true },
	'es-MX': {
		write: culture(({ y, M, d, h, m, s, pm }) => `${two(d)}/${two(M)}/${y} ${two(h)}:${m}:${s} ${pm ? 'p. m.' : 'a. m.'}`),
		twofold: true,
	},
	'en-IN': { write: culture(({ y, M, d, H, m, s }) => `${two(d)}-${two(M)}-${y} ${two(H)}:${m}:${s}`), twofold: true },
	'nl-NL': { write: culture(({ y, M, d, H, m, s }) => `${d}-${M}-${y} ${two(H)}:${m}:${s}`), twofold: true },
	'de-DE': { write: culture(({ y, M, d, H, m, s }) => `${two(d)}.${two(M)}.${y} ${two(H)}:${m}:${s}`) },
	'cs-CZ': { write: culture(({ y, M, d, H, m, s }) => `${two(d)}. ${two(M)}. ${y} ${H}:${m}:${s}`) },
	'fi-FI': { write: culture(({ y, M, d, H, m, s }) => `${d}.${M}.${y} ${H}.${m}.${s}`) },
	'da-DK': { write: culture(({ y, M, d, H, m, s }) => `${two(d)}-${two(M)}-${y} ${two(H)}.${m}.${s}`), twofold: true },
	'sv-SE': { write: culture(({ y, M, d, H, m, s }) => `${y}-${two(M)}-${two(d)} ${two(H)}:${m}:${s}`) },
	'en-CA': { write: culture(({ y, M, d, h, m, s, pm }) => `${y}-${two(M)}-${two(d)} ${h}:${m}:${s} ${pm ? 'p.m.' : 'a.m.'}`) },
	'ja-JP': { write: culture(({ y, M, d, H, m, s }) => `${y}/${two(M)}/${two(d)} ${H}:${m}:${s}`) },
	'zh-CN': { write: culture(({ y, M, d, H, m, s }) => `${y}/${M}/${d} ${H}:${m}:${s}`) },
	'zh-TW': { write: culture(({ y, M, d, h, m, s, pm }) => `${y}/${M}/${d} ${pm ? '下午' : '上午'} ${two(h)}:${m}:${s}`) },
	'ko-KR': { write: culture(({ y, M, d, h, m, s, pm }) => `${y}-${two(M)}-${two(d)} ${pm ? '오후' : '오전'} ${h}:${m}:${s}`) },
	'hu-HU': { write: culture(({ y, M, d, H, m, s }) => `${y}. ${two(M)}. ${two(d)}. ${H}:${m}:${s}`) },
	'ar-EG': { write: (at) => arabic(culture(({ y, M, d, H, m, s }) => `${y}/${M}/${d} ${two(H)}:${m}:${s}`)(at)) },
	RFC1123: { write: (at) => new Date(at).toUTCString() },
	'long English': {
		write: (at) =>
			`${new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(at)} ${new Date(at).toISOString().slice(11, 19)}`,
	},
	'long German': {
		write: (at) =>
			`${new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' }).format(at)} ${new Date(at).toISOString().slice(11, 19)}`,
	},
	sortable: { write: (at) => new Date(at).toISOString().replace('T', ' ').replace('.000', '') },
	'round trip': { write: (at) => new Date(at).toISOString().replace('.000Z', '.0000000Z') },
};

const columnsOf = (row: Row, write: Write): Record<string, string> => ({
	CustomKeyIdentifier: '',
	DisplayName: row.name ?? '',
	EndDateTime: write(row.end),
	Hint: row.kind === 'secret' ? row.hint : '',
	Key: '',
	KeyId: row.keyId,
	SecretText: '',
	StartDateTime: write(row.start),
	Type: 'AsymmetricX509Cert',
	Usage: 'Verify',
	AppName: row.app.name,
	AppId: row.app.appId,
	EndDate: write(row.end),
	StartDate: write(row.start),
	Value: '',
	AppDisplayName: row.app.name,
});

const secretColumns = ['CustomKeyIdentifier', 'DisplayName', 'EndDateTime', 'Hint', 'KeyId', 'SecretText', 'StartDateTime'];
const keyColumns = ['CustomKeyIdentifier', 'DisplayName', 'EndDateTime', 'Key', 'KeyId', 'StartDateTime', 'Type', 'Usage'];

/** A table as Format-Table prints it, and az with two spaces between columns. */
function table(rows: readonly Row[], names: readonly string[], write: Write, gap = ' ', rule = false): string {
	const cells = rows.map((row) => names.map((name) => columnsOf(row, write)[name] ?? ''));
	const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => (row[at] ?? '').length)));
	const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(gap);
	return [
		'',
		line(names),
		line(names.map((name, at) => '-'.repeat(rule ? (widths[at] ?? 0) : name.length))),
		...cells.map(line),
		'',
		'',
	].join('\n');
}

function list(rows: readonly Row[], names: readonly string[], write: Write): string {
	const width = Math.max(...names.map((name) => name.length));
	return `\n${rows
		.map((row) => names.map((name) => `${name.padEnd(width)} : ${columnsOf(row, write)[name] ?? ''}`).join('\n'))
		.join('\n\n')}\n\n`;
}

function csv(heads: readonly string[], rows: readonly (readonly (string | null)[])[], separator = ','): string {
	const cell = (value: string | null) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);
	return [heads.map(cell).join(separator), ...rows.map((row) => row.map(cell).join(separator))].join('\r\n');
}

const exportHeads = [
	...['ApplicationName', 'ApplicationID', 'Secret Name', 'Secret Start Date', 'Secret End Date', 'Certificate Name'],
	...['Certificate Start Date', 'Certificate End Date', 'Owner', 'Owner_ObjectID'],
];
/** Microsoft's export script prints a line without a credential for each app, then one per credential. */
const exportRows = ({ apps }: CredentialTenant, write: Write) =>
	apps.flatMap((app) => [
		[app.name, app.appId, null, null, null, null, null, null, null, null],
		...app.credentials.map(({ kind, name, start, end }) => {
			const own = [name, write(start), write(end)];
			const none = [null, null, null];
			return [app.name, app.appId, ...(kind === 'secret' ? [...own, ...none] : [...none, ...own]), '<<No Owner>>', ''];
		}),
	]);
const adminHeads = [
	...['App Name', 'App Owners', 'App Creation Time', 'Credential Type', 'Name', 'Id', 'Creation Time', 'Expiry Date'],
	...['Days to Expiry', 'Friendly Expiry Date', 'App Id'],
];
const daysAt = (end: number) => String(Math.trunc((end - Date.UTC(2026, 10, 29)) / 86_400_000));
const adminRows = (tenant: CredentialTenant, write: Write) =>
	rowsOf(tenant).map(({ app, kind, name, keyId, start, end }) => [
		...[app.name, '-', write(Date.UTC(2022, 4, 3)), kind === 'secret' ? 'Client Secret' : 'Certificate', name, keyId],
		...[write(start), write(end), daysAt(end), `Expires in ${daysAt(end)} days`, app.objectId],
	]);

const quoted = (text: string) => `On Monday, Ada wrote:\n${text.replace(/^/gm, '> ')}`;
const prompted = (text: string) => `PS C:\\Users\\ada> Get-MgApplication -All\n${text}\nPS C:\\Users\\ada> `;
const prose = (text: string) => `Hello,\n\nthis is what our tenant prints:\n\n${text}\n\nWhich one is next?\nThanks, Ada\n`;
const wrapAt = (width: number) => (text: string) =>
	text
		.split('\n')
		.map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n'))
		.join('\n');
const colouredJson = (text: string) => text.replace(/"(\w+)":/g, '\u001b[94m"$1"\u001b[39;49;00m:');
const indented = (text: string) => text.replace(/^(?=.)/gm, '        ');
const doubled = (text: string) => text.replaceAll('\n', '\n\n');

/** Windows PowerShell 5.1 writes dates as milliseconds, two spaces after colons, and escapes markup characters. */
const windowsJson = (tenant: CredentialTenant) =>
	pretty(pascal(tenant.apps.map(asGraphApp)))
		.replace(/": /g, '":  ')
		.replace(/"(\d{4}-\d\d-\d\dT[\d:]+Z)"/g, (_, date: string) => `"\\/Date(${Date.parse(date)})\\/"`)
		.replace(/['<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const terraform = (tenant: CredentialTenant) => ({
	format_version: '1.0',
	values: {
		root_module: {
			resources: tenant.apps.map(({ name, appId, objectId }, at) => ({
				address: `azuread_application.a${at}`,
				type: 'azuread_application',
				values: { client_id: appId, display_name: name, id: `/applications/${objectId}`, object_id: objectId },
			})),
			child_modules: [{ resources: terraformResources(tenant, (values, type) => ({ type, address: type, values })) }],
		},
	},
});
const terraformResources = (tenant: CredentialTenant, of: (values: object, type: string) => object) =>
	rowsOf(tenant).map(({ app, kind, name, keyId, start, end }) =>
		of(
			{
				application_id: `/applications/${app.objectId}`,
				display_name: name,
				key_id: keyId,
				id: `${app.objectId}/${kind === 'secret' ? 'password' : 'certificate'}/${keyId}`,
				start_date: new Date(start).toISOString().replace('.000', ''),
				end_date: new Date(end).toISOString().replace('.000', ''),
				value: null,
			},
			kind === 'secret' ? 'azuread_application_password' : 'azuread_application_certificate',
		),
	);
const terraformState = (tenant: CredentialTenant) => ({
	version: 4,
	resources: [
		...tenant.apps.map(({ name, appId, objectId }) => ({
			mode: 'managed',
			type: 'azuread_application',
			instances: [{ attributes: { client_id: appId, display_name: name, id: `/applications/${objectId}`, object_id: objectId } }],
		})),
		...terraformResources(tenant, (attributes, type) => ({ mode: 'managed', type, instances: [{ schema_version: 1, attributes }] })),
	],
});

/** Every output format that the readers are tested with. */
export function credentialFormats(): CredentialFormat[] {
	const made: CredentialFormat[] = [];
	const all: Kept[] = ['app', 'appId', 'keyId', 'kind', 'name', 'start'];
	const own: Kept[] = ['keyId', 'kind', 'name', 'start'];
	const add = (name: string, keeps: readonly Kept[], write: CredentialFormat['write'], more: Partial<CredentialFormat> = {}) =>
		made.push({ name, keeps, write, ...more });

	const json: [string, readonly Kept[], (tenant: CredentialTenant) => unknown][] = [
		['applications', all, applications],
		['az ad app list', all, ({ apps }) => sorted(apps.map(asGraphApp))],
		['az ad app credential list', own, bare],
	];
	for (const [of, keeps, value] of json) {
		const text: [string, (text: string) => string][] = [
			['pretty', (text) => text],
			['compact', (text) => JSON.stringify(JSON.parse(text))],
			['byte order mark and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
			['no-break spaces', (text) => text.replaceAll('  ', '\u00a0\u00a0')],
			['quoted mail', quoted],
			['prose', prose],
			['prompt', prompted],
			['fence', (text) => `\`\`\`json\n${text}\n\`\`\``],
			['coloured', colouredJson],
			['wrapped at 70', wrapAt(70)],
			['double spaced', doubled],
			['typographic quotes', (text) => text.replace(/(?<!\\)"([^"\\]*)(?<!\\)"/g, '“$1”')],
			['entities', (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
			[
				'transcript',
				(text) => `**********************\nWindows PowerShell transcript start\nStart time: 20261129101500\n**********\n${text}\n`,
			],
		];
		for (const [name, format] of text) add(`${of}: ${name}`, keeps, (tenant) => format(pretty(value(tenant))));
		const harm: [string, (text: string) => string][] = [
			['cut in the middle', (text) => text.slice(0, Math.floor(text.length * 0.6))],
			['cut at the end', (text) => text.slice(0, -8)],
			['beginning lost', (text) => text.split('\n').slice(5).join('\n')],
			['a line lost', (text) => text.replace(/\n\s*"endDateTime": [^\n]*/, '')],
			['a bracket lost', (text) => text.replace(/\n\s*\}(?=,)/, '')],
			['a quote lost', (text) => text.replace(/"(,\n)/, '$1')],
			['elided', (text) => text.replace(/\{[^{}]*"keyId"[^{}]*\}/, '...')],
		];
		for (const [name, format] of harm) add(`${of}: ${name}`, [], (tenant) => format(pretty(value(tenant))), { damaged: true });
		add(`${of}: yaml`, keeps, (tenant) => az(value(tenant)));
		add(`${of}: yaml, prompt`, keeps, (tenant) => `ada@PC1:~$ az rest -o yaml\n${az(value(tenant))}ada@PC1:~$ `);
		add(`${of}: yaml, quoted mail`, keeps, (tenant) => quoted(az(value(tenant))));
		add(`${of}: PascalCase`, keeps, (tenant) => pretty(pascal(value(tenant))));
	}
	add('Graph: a page each', all, ({ apps, name }) => apps.map((app) => pretty(applications({ name, apps: [app] }))).join('\n'));
	add('Graph: one app with its context', all, ({ apps }) =>
		apps
			.map((app) => pretty({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity', ...asGraphApp(app) }))
			.join('\n\n'),
	);
	add('Graph: batch', all, ({ apps }) =>
		pretty({ responses: apps.map((app, at) => ({ id: String(at), status: 200, headers: {}, body: asGraphApp(app) })).reverse() }),
	);
	add('Windows PowerShell ConvertTo-Json', all, windowsJson);
	add(
		'ConvertTo-Json that cut off',
		[],
		({ apps }) =>
			pretty(
				apps.map(({ name, appId }) => ({
					DisplayName: name,
					AppId: appId,
					PasswordCredentials: ['Microsoft.Graph.PowerShell.Models.MicrosoftGraphPasswordCredential'],
					KeyCredentials: '',
				})),
			),
		{ damaged: true },
	);
	add('manifest with old names', all, ({ apps }) =>
		apps
			.map(({ name, appId, objectId, credentials }) =>
				pretty({
					id: objectId,
					appId,
					name,
					keyCredentials: credentials
						.filter(({ kind }) => kind === 'certificate')
						.map((one) => ({
							customKeyIdentifier: one.thumbprint,
							endDate: asGraphKey(one).endDateTime,
							keyId: one.keyId,
							startDate: asGraphKey(one).startDateTime,
							type: 'AsymmetricX509Cert',
							usage: 'Verify',
							value: null,
							displayName: one.name,
						})),
					passwordCredentials: credentials
						.filter(({ kind }) => kind === 'secret')
						.map((one) => ({
							customKeyIdentifier: null,
							endDate: asGraphSecret(one).endDateTime,
							keyId: one.keyId,
							startDate: asGraphSecret(one).startDateTime,
							value: null,
							displayName: one.name,
						})),
				}),
			)
			.join('\n'),
	);
	add('terraform show -json', all, (tenant) => pretty(terraform(tenant)));
	add('terraform.tfstate', all, (tenant) => pretty(terraformState(tenant)));
	add(
		'az tsv, secrets',
		own,
		(tenant) =>
			rowsOf(tenant)
				.filter(({ kind }) => kind === 'secret')
				.map((row) => {
					const graph = asGraphSecret(row);
					return ['None', graph.displayName ?? 'None', graph.endDateTime, graph.hint, graph.keyId, 'None', graph.startDateTime].join('\t');
				})
				.join('\n'),
		{ only: 'secret' },
	);
	add(
		'az tsv, certificates',
		own,
		(tenant) =>
			rowsOf(tenant)
				.filter(({ kind }) => kind === 'certificate')
				.map((row) => {
					const graph = asGraphKey(row);
					return [
						graph.customKeyIdentifier,
						graph.displayName ?? 'None',
						graph.endDateTime,
						'None',
						graph.keyId,
						graph.startDateTime,
						graph.type,
						graph.usage,
					].join('\t');
				})
				.join('\n'),
		{ only: 'certificate' },
	);
	add('bare dates', [], (tenant) =>
		rowsOf(tenant)
			.map((row) => asGraphSecret(row).endDateTime)
			.join('\n'),
	);
	const iso: Write = (at) => new Date(at).toISOString().replace('.000Z', 'Z');
	const only = (tenant: CredentialTenant, kind: Row['kind']) => rowsOf(tenant).filter((row) => row.kind === kind);
	for (const kind of ['secret', 'certificate'] as const) {
		const columns = kind === 'secret' ? secretColumns : keyColumns;
		add(
			`az table, ${kind}`,
			own,
			(tenant) =>
				table(
					only(tenant, kind),
					kind === 'secret'
						? ['DisplayName', 'EndDateTime', 'Hint', 'KeyId', 'StartDateTime']
						: ['CustomKeyIdentifier', 'DisplayName', 'EndDateTime', 'KeyId', 'StartDateTime', 'Usage'],
					iso,
					'  ',
					true,
				),
			{ only: kind },
		);
		for (const [name, { write, twofold }] of Object.entries(cultures)) {
			const more = { only: kind, ...(twofold && { twofold }) };
			add(`Format-Table, ${kind}, ${name}`, own, (tenant) => table(only(tenant, kind), columns, write), more);
			add(`Format-List, ${kind}, ${name}`, own, (tenant) => list(only(tenant, kind), columns, write), more);
			add(
				`Format-List with app, ${kind}, ${name}`,
				all,
				(tenant) => prompted(list(only(tenant, kind), ['AppName', 'AppId', ...columns], write)),
				more,
			);
		}
		add(
			`old AzureAD list, ${kind}`,
			['keyId', 'start'],
			(tenant) =>
				list(only(tenant, kind), ['CustomKeyIdentifier', 'EndDate', 'KeyId', 'StartDate', 'Value'], cultures['en-US']?.write ?? iso),
			{ only: kind },
		);
		add(`two tables below each other, ${kind} first`, own, (tenant) => {
			const other = kind === 'secret' ? 'certificate' : 'secret';
			return `${table(only(tenant, kind), columns, iso)}${table(only(tenant, other), other === 'secret' ? secretColumns : keyColumns, iso)}`;
		});
		add(`Format-List wrapped, ${kind}`, own, (tenant) => wrapAt(44)(list(only(tenant, kind), columns, iso)), { only: kind, damaged: true });
		add(`Format-List quoted, ${kind}`, own, (tenant) => quoted(list(only(tenant, kind), columns, iso)), { only: kind });
		add(`Format-Table indented, ${kind}`, own, (tenant) => indented(table(only(tenant, kind), columns, iso)), { only: kind });
		add(`Format-Table, spaces eaten, ${kind}`, [], (tenant) => table(only(tenant, kind), columns, iso).replace(/ +/g, ' '), {
			only: kind,
			damaged: true,
		});
		add(`Format-Table cut off, ${kind}`, [], (tenant) => table(only(tenant, kind), columns, (at) => `${iso(at).slice(0, 5)}…`), {
			only: kind,
			damaged: true,
		});
	}
	for (const [name, { write, twofold }] of Object.entries(cultures)) {
		const more = twofold ? { twofold } : {};
		for (const [how, separator] of [
			['', ','],
			[', semicolons', ';'],
			[', tabs', '\t'],
		] as const) {
			add(
				`export script, ${name}${how}`,
				['app', 'appId', 'kind', 'name', 'start'],
				(tenant) => csv(exportHeads, exportRows(tenant, write), separator),
				more,
			);
		}
		add(`AdminDroid, ${name}`, ['app', 'keyId', 'kind', 'name', 'start'], (tenant) => csv(adminHeads, adminRows(tenant, write)), more);
		add(
			`Entra script, secrets, ${name}`,
			['app', 'appId', 'keyId', 'kind', 'name'],
			(tenant) =>
				csv(
					['DisplayName', 'AppId', 'SecretDisplayName', 'KeyId', 'ExpiringSecret'],
					only(tenant, 'secret').map(({ app, name: own2, keyId, end }) => [app.name, app.appId, own2, keyId, write(end)]),
				),
			{ ...more, only: 'secret' },
		);
		add(
			`Office 365 script, ${name}`,
			['app', 'keyId', 'kind', 'name', 'start'],
			(tenant) =>
				csv(
					[
						'App Name',
						'App Id',
						'Owners',
						'Credential name',
						'Created',
						'Credential Id',
						'Expiration',
						'Days Until Expiry',
						'Status',
						'RecordType',
					],
					rowsOf(tenant).map(({ app, name: own2, keyId, start, end, kind }) => [
						app.name,
						app.objectId,
						'',
						own2,
						write(start),
						keyId,
						write(end),
						daysAt(end),
						'Active',
						kind === 'secret' ? 'Secret' : 'Certificate',
					]),
				),
			more,
		);
	}
	add(
		'portal rows, secrets',
		['keyId', 'kind', 'name'],
		(tenant) =>
			[
				'Description\tExpires\tValue\tSecret ID',
				...only(tenant, 'secret').map(({ name, end, hint, keyId }) => `${name ?? '-'}\t${iso(end)}\t${hint}******************\t${keyId}`),
			].join('\n'),
		{ only: 'secret' },
	);
	add('CSV wrapped in a mail', ['app', 'appId'], (tenant) => quoted(wrapAt(70)(csv(exportHeads, exportRows(tenant, iso)))), {
		damaged: true,
	});
	add('Markdown table', ['app', 'appId', 'keyId', 'name'], (tenant) =>
		[
			'| AppName | AppId | DisplayName | KeyId | EndDateTime |',
			'| --- | --- | --- | --- | --- |',
			...rowsOf(tenant).map(({ app, name, keyId, end }) => `| ${app.name} | ${app.appId} | ${name ?? ''} | ${keyId} | ${iso(end)} |`),
		].join('\n'),
	);
	add('all at once', ['keyId'], (tenant) => {
		const [first, ...rest] = tenant.apps;
		const of = (apps: readonly TenantApp[]) => ({ name: '', apps });
		const some = first ? [first] : [];
		return [
			prompted(pretty(applications(of(some)))),
			csv(adminHeads, adminRows(of(rest.slice(0, 1)), iso)),
			az(of(rest.slice(1)).apps.map(asGraphApp)),
		].join('\n\n');
	});
	return made;
}
