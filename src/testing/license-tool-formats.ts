import { assigned, type Format, graph, noPlans, stateOnly, table, user, without } from './license-formats.ts';
import { asAssigned, asGraph, type Tenant, type TenantSku, unitsOf } from './license-tenants.ts';
import { cutTo, inWindow } from './paste-changes.ts';
import { pretty, printList, printTable } from './printed.ts';

const stateAlone = without('servicePlans', 'appliesTo', 'consumedUnits');
const allStates = ['Enabled', 'Warning', 'Suspended', 'Deleted', 'LockedOut'] as const;
const shown = { Enabled: 'Active', Warning: 'Expired', Suspended: 'Disabled', Deleted: 'Deleted', LockedOut: 'Canceled' } as const;
const wide = ['AppliesTo', 'CapabilityStatus', 'ConsumedUnits', 'SkuId', 'SkuPartNumber'];
const ids = ['SkuPartNumber', 'SkuId', 'CapabilityStatus', 'ConsumedUnits', 'Enabled', 'Suspended', 'Warning', 'AppliesTo'];

/** One table for each state in the tenant, as Format-Table -GroupBy prints them. */
const grouped = ({ skus }: Tenant, write: (state: TenantSku['state'], own: readonly TenantSku[]) => string): string =>
	allStates
		.flatMap((state) => {
			const own = skus.filter((sku) => sku.state === state);
			return own.length > 0 ? [write(state, own)] : [];
		})
		.join('\n');
const planTable = ({ plans }: TenantSku) =>
	printTable(
		plans.map(({ name, off }) => [name, off ? 'Disabled' : 'Success']),
		['ServicePlanName', 'ProvisioningStatus'],
	);
/** States in languages that the project has no words for. */
const unknownStates = {
	it: { Enabled: 'Attivo', Warning: 'Scaduto', Suspended: 'Disabilitato', Deleted: 'Rimosso', LockedOut: 'Annullato' },
	ar: { Enabled: 'نشط', Warning: 'منتهي', Suspended: 'معطل', Deleted: 'محذوف', LockedOut: 'ملغى' },
} as const;
const lines = ({ skus }: Tenant, write: (sku: TenantSku) => string) => skus.map(write).join('\n');
const cutTable = ({ skus }: Tenant, width: number, dots: string) => {
	const heads = ['SkuPartNumber', 'SkuId', 'CapabilityStatus', 'ConsumedUnits', 'AppliesTo'];
	const row = (cells: readonly string[]) => cells.map(cutTo(width, dots)).join(' ').trimEnd();
	const cells = skus.map(({ sku, guid, state, consumed, appliesTo }) => row([sku, guid, state, String(consumed), appliesTo]));
	return ['', row(heads), row(heads.map((head) => '-'.repeat(Math.min(width, head.length)))), ...cells, ''].join('\n');
};
const custom = ({ sku, guid, state, consumed, appliesTo }: TenantSku, units: ReturnType<typeof unitsOf>) =>
	`class MicrosoftGraphSubscribedSku\n{\n  AppliesTo = ${appliesTo}\n  CapabilityStatus = ${state}\n  ConsumedUnits = ${consumed}\n  PrepaidUnits = \n    class MicrosoftGraphLicenseUnitsDetail\n    {\n      Enabled = ${units.enabled}\n      LockedOut = ${units.lockedOut}\n      Suspended = ${units.suspended}\n      Warning = ${units.warning}\n    }\n    \n  SkuId = ${guid}\n  SkuPartNumber = ${sku}\n}\n`;

/** Formats of single tools, and what narrow windows, chats and manual copying turn them into. */
export function toolFormats(): Format[] {
	const made: Format[] = [];
	const add = (name: string, clean: Format['clean'], write: Format['write']) => made.push({ name, clean, write });

	for (const width of [80, 100, 120, 132]) {
		add(`window of ${width}: five columns`, noPlans, (tenant) => inWindow(width)(table(tenant, wide)));
		add(`window of ${width}: eight columns`, noPlans, (tenant) => inWindow(width)(table(tenant, ids)));
	}
	for (const dots of ['…', '...'])
		for (const width of [9, 14, 24]) add(`Format-Table cut with ${dots} at ${width}`, noPlans, (tenant) => cutTable(tenant, width, dots));
	add('Format-Table -GroupBy', stateOnly, (tenant) =>
		grouped(
			tenant,
			(state, own) =>
				`\n   CapabilityStatus: ${state}\n${printTable(
					own.map(({ sku, consumed }) => [sku, String(consumed)]),
					['SkuPartNumber', 'ConsumedUnits'],
				)}`,
		),
	);
	add('headings of groups', stateAlone, (tenant) =>
		grouped(tenant, (state, own) => `${shown[state]} subscriptions\n${own.map(({ name }) => name).join('\n')}\n`),
	);
	add('user: label, table of plans', user, (tenant) => lines(tenant, (sku) => `License: ${sku.sku}\n${planTable(sku)}`));
	add('user: name, table of plans', user, (tenant) => lines(tenant, (sku) => `${sku.sku}\n${planTable(sku)}`));
	add('user: name, plans indented', user, (tenant) =>
		lines(tenant, ({ sku, plans }) => [sku, ...plans.map(({ name, off }) => `   ${name} : ${off ? 'Disabled' : 'Success'}`)].join('\n')),
	);
	add('user: name, plans with bullets', user, (tenant) =>
		lines(tenant, ({ name, plans }) => [name, ...plans.map((one) => `  - ${one.name} (${one.off ? 'Disabled' : 'Enabled'})`)].join('\n')),
	);
	add('user: switches of plans', user, (tenant) =>
		lines(tenant, ({ name, plans }) => [name, ...plans.map((one) => `${one.off ? 'Off' : 'On'}\t${one.name}`)].join('\n')),
	);
	for (const path of ['Direct', 'Inherited (All staff)'])
		add(`user: portal, ${path}`, user, ({ skus }) =>
			[
				['Products', 'State', 'Enabled Services', 'Assignment Paths'],
				...skus.map(({ name, plans }) => [name, 'Active', `${plans.filter(({ off }) => !off).length}/${plans.length}`, path]),
			]
				.map((row) => row.join('\t'))
				.join('\n'),
		);
	add('user: assignment states', assigned, ({ skus }) =>
		printList(
			skus.map(({ guid, plans }) => [
				...['e1b2c3d4-0000-4000-8000-000000000000', `{${plans.flatMap(({ id, off }) => (off ? [id] : [])).join(', ')}}`],
				...['None', '1/2/2026 8:00:00 AM', guid, 'Active', '{}'],
			]),
			['AssignedByGroup', 'DisabledPlans', 'Error', 'LastUpdatedDateTime', 'SkuId', 'State', 'AdditionalProperties'],
		),
	);
	add('group with licences', assigned, (tenant) =>
		pretty({
			...{ displayName: 'All staff', groupTypes: [], licenseProcessingState: { state: 'ProcessingComplete' } },
			assignedLicenses: asAssigned(tenant).assignedLicenses,
		}),
	);
	add('Azure AD module: units by their type alone', stateAlone, ({ skus }) =>
		printTable(
			skus.map(({ sku, guid }) => [`97c2d5ab-6b6e-4a6e-a4b8-0c7fcb0b8b8b_${guid}`, sku, 'class LicenseUnitsDetail {...']),
			['ObjectId', 'SkuPartNumber', 'PrepaidUnits'],
		),
	);
	add('Format-Custom', noPlans, (tenant) => lines(tenant, (sku) => custom(sku, unitsOf(sku))));
	add(
		'CLI for Microsoft 365: Markdown',
		noPlans,
		(tenant) =>
			`# entra license list \n\nDate: 11/29/2026\n\n${lines(
				tenant,
				({ sku, guid, state, consumed, appliesTo }) =>
					`## 97c2d5ab_${guid}\n\nProperty | Value\n---------|-------\nappliesTo | ${appliesTo}\ncapabilityStatus | ${state}\nconsumedUnits | ${consumed}\nskuId | ${guid}\nskuPartNumber | ${sku}\n`,
			)}`,
	);
	add('a query of lists', stateOnly, ({ skus }) => pretty(skus.map(({ sku, state, consumed }) => [sku, state, consumed])));
	add('a query of lists, headings first', stateOnly, ({ skus }) =>
		pretty([['SkuPartNumber', 'CapabilityStatus', 'ConsumedUnits'], ...skus.map(({ sku, state, consumed }) => [sku, state, consumed])]),
	);
	add('tsv without headings', stateOnly, (tenant) => lines(tenant, ({ sku, state, consumed }) => [sku, state, consumed].join('\t')));
	add('spaces without headings', stateOnly, (tenant) => lines(tenant, ({ sku, state, consumed }) => `${sku} ${state} ${consumed}`));
	add('a value a line', stateOnly, (tenant) => lines(tenant, ({ sku, state, consumed }) => `"${sku}"\n"${state}"\n${consumed}`));
	add('cards of an admin center', stateOnly, (tenant) =>
		lines(tenant, ({ name, state, seats, consumed }) => `${name}\n${consumed}/${seats} licenses assigned\n${shown[state]}\n`),
	);
	add('HTML of Windows PowerShell', stateOnly, (tenant) => {
		const row = (cells: readonly string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
		const rows = tenant.skus.map(({ sku, state, consumed }) => row([sku, state, String(consumed)], 'td'));
		return `<html><head>\n<title>HTML TABLE</title>\n</head><body>\n<table>\n<colgroup><col/><col/><col/></colgroup>\n${[row(['SkuPartNumber', 'CapabilityStatus', 'ConsumedUnits'], 'th'), ...rows].join('\n')}\n</table>\n</body></html>`;
	});
	add('HTML of a grid', stateOnly, (tenant) =>
		lines(tenant, ({ name, state, consumed }) => `<div role="row"><div>${name}</div><div>${state}</div><div>${consumed}</div></div>`),
	);
	add(
		'HTML of a list',
		stateAlone,
		(tenant) => `<ul>\n${lines(tenant, ({ name, state }) => `<li>${name} <em>(${state})</em></li>`)}\n</ul>`,
	);
	add('a string with JSON in it', graph, (tenant) => JSON.stringify(graph(tenant)));
	add('notation of JavaScript', graph, (tenant) =>
		pretty(asGraph(tenant))
			.replace(/"(\w+)":/g, '$1:')
			.replaceAll('"', "'"),
	);
	add('boxes', stateAlone, (tenant) => lines(tenant, ({ name, state }) => `- [${state === 'Enabled' ? 'x' : ' '}] ${name}`));
	add(
		'a change',
		stateAlone,
		(tenant) => `+ Office 365 E1\n${lines(tenant, ({ name, state }) => `${state === 'Enabled' ? '+' : '-'} ${name}`)}`,
	);
	for (const separator of [' / ', ', ', '; '])
		add(`counters in a line, ${separator.trim()}`, noPlans, (tenant) =>
			lines(tenant, (sku) => {
				const { enabled, warning, suspended, lockedOut } = unitsOf(sku);
				return `${sku.sku}: ${[`Enabled ${enabled}`, `Warning ${warning}`, `Suspended ${suspended + lockedOut}`].join(separator)}`;
			}),
		);
	for (const [lang, states] of Object.entries(unknownStates))
		add(`a state below, ${lang}`, stateAlone, (tenant) => lines(tenant, ({ name, state }) => `${name}\n${states[state]}`));
	add('how many are free', stateOnly, (tenant) =>
		lines(tenant, ({ name, state, seats, consumed }) => `${name}\n${seats - consumed} of ${seats} available\n${shown[state]}`),
	);
	add('group whose licences are there', assigned, (tenant) =>
		pretty({ ...asAssigned(tenant), displayName: 'All staff', licenseProcessingState: { state: 'ProcessingComplete' } }),
	);
	add('user: states of assignments beside', assigned, (tenant) => {
		const user = asAssigned(tenant);
		return pretty({ ...user, licenseAssignmentStates: user.assignedLicenses.map((one) => ({ ...one, state: 'Active', error: 'None' })) });
	});
	add('misspelt', stateAlone, (tenant) =>
		lines(tenant, ({ name, state }) => `${name.replace('Microsoft', 'Mircosoft').replace('Premium', 'Premuim')}\t${state}`),
	);
	add('misspelt, CSV', stateAlone, (tenant) =>
		['Product name,Status', ...tenant.skus.map(({ name, state }) => `${name.replace('Business', 'Buisness')},${state}`)].join('\n'),
	);
	return made;
}
