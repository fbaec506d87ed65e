import { dump } from 'js-yaml';
import { asAssigned, asGraph, asUser, type Tenant, type TenantSku, unitsOf } from './license-tenants.ts';
import { aroundList, aroundTable, type Change, crlf, jsonChanges, noBlank, prose, quoted, wrapAt } from './paste-changes.ts';
import { pascal, pretty, printDelimited, printList, printMarkdown, printTable, separators } from './printed.ts';

/** An output format in which tools print the licences of a tenant, and the plain JSON that it is equivalent to. */
export interface Format {
	name: string;
	write: (tenant: Tenant) => string;
	clean: (tenant: Tenant) => string;
}

type Cells = Record<string, string>;
export const graph = (tenant: Tenant) => JSON.stringify(asGraph(tenant));
export const user = (tenant: Tenant) => JSON.stringify(asUser(tenant));
export const assigned = (tenant: Tenant) => JSON.stringify(asAssigned(tenant));

/** The tenant as Graph JSON without some fields: what remains after a format that does not print them. */
export const without =
	(...fields: string[]) =>
	(tenant: Tenant) =>
		JSON.stringify({
			...asGraph(tenant),
			value: asGraph(tenant).value.map((sku) => Object.fromEntries(Object.entries(sku).filter(([key]) => !fields.includes(key)))),
		});
export const noPlans = without('servicePlans');
/** For formats that also leave out whom a SKU applies to. */
export const stateOnly = without('servicePlans', 'appliesTo');
const noState = without('servicePlans', 'capabilityStatus', 'prepaidUnits', 'consumedUnits', 'appliesTo');
const states: Readonly<Record<string, Readonly<Record<TenantSku['state'], string>>>> = {
	en: { Enabled: 'Active', Warning: 'Expired', Suspended: 'Disabled', Deleted: 'Deleted', LockedOut: 'Canceled' },
	'en-date': { Enabled: 'Active', Warning: 'Expired on 3/1/2026', Suspended: 'Suspended', Deleted: 'Deleted', LockedOut: 'Cancelled' },
	'zh-TW': { Enabled: '作用中', Warning: '已過期', Suspended: '已停用', Deleted: '已刪除', LockedOut: '已取消' },
	'zh-CN': { Enabled: '活动', Warning: '已过期', Suspended: '已禁用', Deleted: '已删除', LockedOut: '已取消' },
	de: { Enabled: 'Aktiv', Warning: 'Abgelaufen', Suspended: 'Deaktiviert', Deleted: 'Gelöscht', LockedOut: 'Gekündigt' },
	fr: { Enabled: 'Actif', Warning: 'Expiré', Suspended: 'Désactivé', Deleted: 'Supprimé', LockedOut: 'Annulé' },
	ja: { Enabled: 'アクティブ', Warning: '期限切れ', Suspended: '無効', Deleted: '削除済み', LockedOut: 'キャンセル済み' },
	es: { Enabled: 'Activo', Warning: 'Expirado', Suspended: 'Deshabilitado', Deleted: 'Eliminado', LockedOut: 'Cancelado' },
	// A language that the vocabulary does not know.
	cs: { Enabled: 'Aktivní', Warning: 'Vypršelo', Suspended: 'Pozastaveno', Deleted: 'Odstraněno', LockedOut: 'Zrušeno' },
};
const heads: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
	en: ['Product name', 'Assigned', 'Purchased quantity', 'Available', 'Subscription status'],
	'en-date': ['Product name', 'Assigned licenses', 'Total licenses', 'Available licenses', 'Status'],
	'zh-TW': ['產品名稱', '已指派', '購買數量', '可用', '訂閱狀態'],
	'zh-CN': ['产品名称', '已分配', '购买数量', '可用', '订阅状态'],
	de: ['Produktname', 'Zugewiesen', 'Gekaufte Menge', 'Verfügbar', 'Abonnementstatus'],
	fr: ['Nom du produit', 'Attribuées', 'Quantité achetée', 'Disponibles', 'Statut'],
	ja: ['製品名', '割り当て済み', '購入数量', '利用可能', '状態'],
	es: ['Nombre del producto', 'Asignadas', 'Cantidad comprada', 'Disponibles', 'Estado'],
	cs: ['Product name', 'Assigned', 'Purchased quantity', 'Available', 'Status'],
};

const rowsOf = ({ skus }: Tenant): Cells[] =>
	skus.map((sku) => {
		const units = unitsOf(sku);
		return {
			SkuPartNumber: sku.sku,
			SkuId: sku.guid,
			CapabilityStatus: sku.state,
			ConsumedUnits: String(sku.consumed),
			AppliesTo: sku.appliesTo,
			Enabled: String(units.enabled),
			Suspended: String(units.suspended),
			Warning: String(units.warning),
			LockedOut: String(units.lockedOut),
			DisabledPlans: `{${sku.plans.flatMap(({ name, off }) => (off ? [name] : [])).join(', ')}}`,
			PrepaidUnits: `@{Enabled=${units.enabled}; Suspended=${units.suspended}; Warning=${units.warning}; LockedOut=${units.lockedOut}}`,
			AccountSkuId: `contoso:${sku.sku}`,
			ActiveUnits: String(units.enabled),
			WarningUnits: String(units.warning),
			ProductName: sku.name,
			AccountName: 'Contoso Ltd',
			SubscriptionIds: '{11111111-2222-4333-8444-555555555555}',
		};
	});

const pickCells = (row: Cells, names: readonly string[]) => names.map((name) => row[name] ?? '');
const right = new Set(['ConsumedUnits', 'Enabled', 'Suspended', 'Warning', 'LockedOut', 'ActiveUnits', 'WarningUnits']);

export const table = (tenant: Tenant, names: readonly string[], shown: readonly string[] = names) =>
	printTable(
		rowsOf(tenant).map((row) => pickCells(row, names)),
		shown,
		names.map((name) => right.has(name)),
	);
const list = (tenant: Tenant, names: readonly string[]) =>
	printList(
		rowsOf(tenant).map((row) => pickCells(row, names)),
		names,
	);
const delimited = (tenant: Tenant, names: readonly string[], separator: string, quotes = false) =>
	printDelimited(
		rowsOf(tenant).map((row) => pickCells(row, names)),
		names,
		separator,
		quotes,
	);
const markdown = (tenant: Tenant, names: readonly string[]) =>
	printMarkdown(
		rowsOf(tenant).map((row) => pickCells(row, names)),
		names,
	);

const center = ({ skus }: Tenant, lang: string): string[][] => [
	[...(heads[lang] ?? [])],
	...skus.map((sku) => [
		sku.name,
		String(sku.consumed),
		String(sku.seats),
		String(Math.max(0, sku.seats - sku.consumed)),
		states[lang]?.[sku.state] ?? '',
	]),
];

const base = ['SkuPartNumber', 'CapabilityStatus', 'ConsumedUnits'];
const whole = ['AccountName', 'AppliesTo', 'CapabilityStatus', 'ConsumedUnits', 'SkuId', 'SkuPartNumber', 'SubscriptionIds'];
const spread = ['Enabled', 'LockedOut', 'Suspended', 'Warning', 'SkuId', 'SkuPartNumber', 'ConsumedUnits', 'AppliesTo'];
const plansOff = ['SkuPartNumber', 'SkuId', 'DisabledPlans'];

/** Every output format that the readers are tested with. */
export function formats(): Format[] {
	const made: Format[] = [];
	const add = (name: string, clean: Format['clean'], write: Format['write']) => made.push({ name, clean, write });

	const json: [string, Format['clean'], (tenant: Tenant) => unknown][] = [
		['subscribedSkus', graph, asGraph],
		['licenseDetails', user, asUser],
		['assignedLicenses', assigned, asAssigned],
	];
	for (const [of, clean, value] of json) {
		const text: [string, Format['write']][] = [
			...jsonChanges.map(([name, write]): [string, Format['write']] => [name, (tenant) => write(value(tenant))]),
			['tabs', (tenant) => JSON.stringify(value(tenant), null, '\t')],
			['wrapped at 76 with indent', (tenant) => wrapAt(76, '  ')(pretty(value(tenant)))],
			['trailing commas', (tenant) => pretty(value(tenant)).replace(/([}\]"\d])\n(\s*[}\]])/g, '$1,\n$2')],
			['coloured', (tenant) => pretty(value(tenant)).replace(/"(\w+)":/g, '\u001b[94m"$1"\u001b[39;49;00m:')],
			['cut at the end', (tenant) => pretty(value(tenant)).slice(0, -12)],
			['beginning lost', (tenant) => pretty(value(tenant)).split('\n').slice(5).join('\n')],
			['a bracket lost', (tenant) => pretty(value(tenant)).replace(/\n\s*\}(?=,)/, '')],
			['a line lost in the middle', (tenant) => pretty(value(tenant)).replace(/\n\s*"skuPartNumber": [^\n]*/, '')],
			['elided', (tenant) => pretty(value(tenant)).replace(/"servicePlans": \[[^\]]*\]|"disabledPlans": \[[^\]]*\]/, '...')],
			['PascalCase', (tenant) => pretty(pascal((value(tenant) as { value?: unknown }).value ?? value(tenant)))],
			['yaml of js-yaml', (tenant) => dump(value(tenant), { noRefs: true })],
		];
		for (const [name, write] of text) add(`${of}: ${name}`, clean, write);
	}
	add(
		'subscribedSkus: next page',
		(tenant) => JSON.stringify({ ...asGraph(tenant), '@odata.nextLink': 'https://graph.microsoft.com/x' }),
		(tenant) => pretty({ ...asGraph(tenant), '@odata.nextLink': 'https://graph.microsoft.com/x' }),
	);
	add('subscribedSkus: a page each', graph, (tenant) => tenant.skus.map((sku) => pretty(asGraph({ name: '', skus: [sku] }))).join('\n'));
	add('subscribedSkus: skuId lines', without('servicePlans', 'capabilityStatus', 'prepaidUnits'), (tenant) =>
		tenant.skus.map(({ guid }) => `"skuId": "${guid}",`).join('\n'),
	);
	add('subscribedSkus: skuPartNumber lines', noState, (tenant) =>
		tenant.skus.map(({ sku }) => `      "skuPartNumber": "${sku}",`).join('\n'),
	);
	add(
		'ConvertTo-Json that cut off',
		(tenant) => noPlans(tenant),
		(tenant) =>
			pretty(
				pascal(
					asGraph(tenant).value.map((sku) => ({
						...sku,
						servicePlans: ['Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePlanInfo'],
					})),
				),
			),
	);
	add('hash tables in JSON', graph, (tenant) =>
		pretty(
			pascal(
				asGraph(tenant).value.map((sku) => ({
					...sku,
					prepaidUnits: `@{Enabled=${sku.prepaidUnits.enabled}; Suspended=${sku.prepaidUnits.suspended}; Warning=${sku.prepaidUnits.warning}}`,
					servicePlans: sku.servicePlans.map(
						(one) =>
							`@{AppliesTo=User; ProvisioningStatus=${one.provisioningStatus}; ServicePlanId=${one.servicePlanId}; ServicePlanName=${one.servicePlanName}}`,
					),
				})),
			),
		),
	);

	const listFormats: [string, Format['clean'], readonly string[]][] = [
		['Format-List', noPlans, whole],
		['Format-List spread', noPlans, spread],
		['Format-List hash tables', stateOnly, ['SkuPartNumber', 'ConsumedUnits', 'PrepaidUnits']],
		['Format-List plans off', assigned, plansOff],
	];
	for (const [of, clean, names] of listFormats) {
		const wraps: readonly Change[] = [
			...aroundList,
			['wrapped at 40', wrapAt(40)],
			['wrapped at 52', wrapAt(52)],
			['wrapped as PowerShell does', wrapAt(48, '                       ')],
			['beginning lost', (text) => text.split('\n').slice(3).join('\n')],
			['no blank lines, beginning lost', (text) => noBlank(text).split('\n').slice(3).join('\n')],
		];
		for (const [name, change] of wraps) add(`${of}: ${name}`, clean, (tenant) => change(list(tenant, names)));
	}
	const tableFormats: [string, Format['clean'], readonly string[]][] = [
		['Format-Table', stateOnly, base],
		['Format-Table spread', stateOnly, ['SkuPartNumber', 'Enabled', 'Suspended', 'Warning', 'ConsumedUnits']],
		['Format-Table hash tables', stateOnly, ['SkuPartNumber', 'PrepaidUnits', 'ConsumedUnits']],
		['Format-Table plans off', assigned, plansOff],
		['Get-MsolAccountSku', stateOnly, ['AccountSkuId', 'ActiveUnits', 'WarningUnits', 'ConsumedUnits']],
		['Format-Table all', noPlans, ['AccountName', 'AppliesTo', 'CapabilityStatus', 'ConsumedUnits', 'SkuId', 'SkuPartNumber']],
	];
	for (const [of, clean, names] of tableFormats) {
		for (const [name, change] of aroundTable) add(`${of}: ${name}`, clean, (tenant) => change(table(tenant, names)));
	}
	for (const [mark, separator] of separators) {
		const columns: [string, Format['clean'], readonly string[]][] = [
			['state', stateOnly, base],
			['units', noPlans, ['SkuPartNumber', 'Enabled', 'Suspended', 'Warning', 'ConsumedUnits', 'AppliesTo']],
			['plans off', assigned, plansOff],
		];
		for (const [of, clean, names] of columns) {
			add(`${mark}: ${of}`, clean, (tenant) => delimited(tenant, names, separator));
			add(`${mark}: ${of}, quoted, CRLF`, clean, (tenant) => `\ufeff${crlf(delimited(tenant, names, separator, true))}`);
			add(`${mark}: ${of}, prose`, clean, (tenant) => prose(delimited(tenant, names, separator)));
		}
		add(`${mark}: Excel`, stateOnly, (tenant) => `sep=${separator}\n${delimited(tenant, base, separator)}`);
		add(
			`${mark}: type line`,
			stateOnly,
			(tenant) => `#TYPE Selected.System.Management.Automation.PSCustomObject\n${delimited(tenant, base, separator, true)}`,
		);
	}
	add('Markdown: state', stateOnly, (tenant) => markdown(tenant, base));
	add('Markdown: units', stateOnly, (tenant) => markdown(tenant, ['SkuPartNumber', 'Enabled', 'Suspended', 'ConsumedUnits']));
	add('Markdown: plans off', assigned, (tenant) => markdown(tenant, plansOff));
	add('Markdown: quoted mail', stateOnly, (tenant) => quoted(markdown(tenant, base)));
	for (const lang of Object.keys(heads)) {
		add(`admin center ${lang}: tabs`, stateOnly, (tenant) =>
			center(tenant, lang)
				.map((row) => row.join('\t'))
				.join('\n'),
		);
		add(`admin center ${lang}: a cell a line`, stateOnly, (tenant) => center(tenant, lang).flat().join('\n'));
		add(`admin center ${lang}: a cell a line, blank lines`, stateOnly, (tenant) => center(tenant, lang).flat().join('\n\n'));
		add(
			`admin center ${lang}: HTML`,
			stateOnly,
			(tenant) =>
				`<table>${center(tenant, lang)
					.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
					.join('\n')}</table>`,
		);
		add(`admin center ${lang}: export`, stateOnly, (tenant) =>
			center(tenant, lang)
				.map((row) => row.map((cell) => `"${cell}"`).join(','))
				.join('\n'),
		);
		add(`admin center ${lang}: headings lost`, stateOnly, (tenant) =>
			center(tenant, lang)
				.slice(1)
				.map((row) => row.join('\t'))
				.join('\n'),
		);
	}
	const names: [string, (sku: TenantSku) => string][] = [
		['name and state', ({ sku, state }) => `${sku}\t${state}`],
		['name, state in brackets', ({ sku, state }) => `${sku} (${state})`],
		['state behind a colon', ({ name, state }) => `${name}: ${state}`],
		['state in German', ({ name, state }) => `${name} - ${states['de']?.[state]}`],
		['state in Chinese', ({ name, state }) => `${name} ${states['zh-TW']?.[state]}`],
		['count before, state', ({ sku, seats, state }) => `${seats} x ${sku}, ${state}`],
		['count behind, state', ({ name, seats, state }) => `${name} (${seats}), ${state}`],
	];
	for (const [of, write] of names) {
		add(`lines: ${of}`, without('servicePlans', 'consumedUnits', 'appliesTo'), (tenant) => tenant.skus.map(write).join('\n'));
		add(`lines: ${of}, bullets`, without('servicePlans', 'consumedUnits', 'appliesTo'), (tenant) =>
			tenant.skus.map((sku) => `- ${write(sku)}`).join('\n'),
		);
	}
	return made;
}
