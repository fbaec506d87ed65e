import { numbers } from './vary.ts';

/** A SKU of a generated tenant, or of one of its users. */
export interface TenantSku {
	sku: string;
	guid: string;
	name: string;
	state: 'Enabled' | 'Warning' | 'Suspended' | 'Deleted' | 'LockedOut';
	seats: number;
	consumed: number;
	appliesTo: 'User' | 'Company';
	plans: readonly { id: string; name: string; off: boolean }[];
}

export interface Tenant {
	name: string;
	skus: readonly TenantSku[];
}

const plan = {
	p1: { id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM' },
	p2: { id: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', name: 'AAD_PREMIUM_P2' },
	mfa: { id: '8a256a2b-b617-496d-b51b-e76466e88db0', name: 'MFA_PREMIUM' },
	teams: { id: '57ff2da0-773e-42df-b2af-ffb7a2317929', name: 'TEAMS1' },
	exchange: { id: 'efb87545-963c-4e0d-99df-69c6916d9eb0', name: 'EXCHANGE_S_ENTERPRISE' },
};

/** Real products: string id, GUID, name, service plans. */
const products = [
	['SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965', 'Microsoft 365 E3', [plan.p1, plan.mfa, plan.teams]],
	['SPE_E5', '06ebc4ee-1bb5-47dd-8120-11324bc54e06', 'Microsoft 365 E5', [plan.p1, plan.p2, plan.mfa, plan.teams]],
	['SPB', 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 'Microsoft 365 Business Premium', [plan.p1, plan.mfa, plan.teams]],
	['O365_BUSINESS_PREMIUM', 'f245ecc8-75af-4f8e-b61f-27d8114de5f3', 'Microsoft 365 Business Standard', [plan.teams]],
	['O365_BUSINESS_ESSENTIALS', '3b555118-da6a-4418-894f-7df1e2096870', 'Microsoft 365 Business Basic', [plan.teams]],
	['ENTERPRISEPACK', '6fd2c87f-b296-42f0-b197-1e91e994b900', 'Office 365 E3', [plan.exchange, plan.teams]],
	['AAD_PREMIUM', '078d2b04-f1bd-4111-bbd4-b4b1b354cef4', 'Microsoft Entra ID P1', [plan.p1, plan.mfa]],
	['AAD_PREMIUM_P2', '84a661c4-e949-4bd2-a560-ed7766fcaf2b', 'Microsoft Entra ID P2', [plan.p1, plan.p2, plan.mfa]],
	['EMS', 'efccb6f7-5641-4e0e-bd10-b4976e1bf68e', 'Enterprise Mobility + Security E3', [plan.p1, plan.mfa]],
	['SPE_F1', '66b55226-6b4f-492c-910c-a3b7a3c9d993', 'Microsoft 365 F3', [plan.p1, plan.teams]],
	['FLOW_FREE', 'f30db892-07e9-47e9-837c-80727f46fd3d', 'Microsoft Power Automate Free', [plan.exchange]],
	['POWER_BI_STANDARD', 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235', 'Microsoft Fabric (Free)', [plan.exchange]],
] as const;

const states = ['Enabled', 'Enabled', 'Enabled', 'Warning', 'Suspended', 'Suspended', 'Deleted', 'LockedOut'] as const;

/**
 * Generates tenants; the same seed gives the same tenants. The first ones are the most error-prone: a single sufficient licence, in each
 * state, unassigned, or with its plan disabled.
 * @param count Number of tenants.
 */
export function tenants(count: number, seed = 18): Tenant[] {
	const next = numbers(seed);
	const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
	const made = (index: number, more: Partial<TenantSku> = {}, off = false): TenantSku => {
		const [sku, guid, name, plans] = products[index] ?? products[0];
		return {
			...{ sku, guid, name, state: 'Enabled', seats: 25, consumed: 17, appliesTo: 'User' },
			plans: plans.map((one) => ({ ...one, off: off && (one === plan.p1 || one === plan.p2) })),
			...more,
		};
	};
	const fixed: TenantSku[][] = [
		[made(0), made(3)],
		[made(6, { state: 'Suspended' }), made(3)],
		[made(0, { state: 'Warning' })],
		[made(0, { state: 'Deleted' }), made(10)],
		[made(2, { state: 'LockedOut' }), made(4)],
		[made(0, { consumed: 0 })],
		[made(0, {}, true), made(10)],
		[made(7, {}, true), made(5)],
		[made(10), made(11)],
		[made(8, { appliesTo: 'Company' })],
	];
	return Array.from({ length: count }, (_, number): Tenant => {
		const skus =
			fixed[number] ??
			[...new Set(Array.from({ length: 1 + Math.floor(next() * 4) }, () => Math.floor(next() * products.length)))].map((index) =>
				made(
					index,
					{
						state: pick(states),
						seats: 5 + Math.floor(next() * 300),
						consumed: next() < 0.15 ? 0 : 1 + Math.floor(next() * 5),
						appliesTo: next() < 0.05 ? 'Company' : 'User',
					},
					next() < 0.25,
				),
			);
		return { name: `tenant ${number}`, skus };
	});
}

/** The counters as Graph returns them: seats are counted under their state. */
export const unitsOf = ({ state, seats }: TenantSku) => ({
	enabled: state === 'Enabled' ? seats : 0,
	suspended: state === 'Suspended' || state === 'Deleted' ? seats : 0,
	warning: state === 'Warning' ? seats : 0,
	lockedOut: state === 'LockedOut' ? seats : 0,
});

/** The tenant as the response to `GET /subscribedSkus`. */
export const asGraph = ({ skus }: Tenant) => ({
	'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#subscribedSkus',
	value: skus.map((sku) => ({
		accountName: 'contoso',
		accountId: '97c2d5ab-6b6e-4a6e-a4b8-0c7fcb0b8b8b',
		appliesTo: sku.appliesTo,
		capabilityStatus: sku.state,
		consumedUnits: sku.consumed,
		id: `97c2d5ab-6b6e-4a6e-a4b8-0c7fcb0b8b8b_${sku.guid}`,
		skuId: sku.guid,
		skuPartNumber: sku.sku,
		subscriptionIds: ['11111111-2222-4333-8444-555555555555'],
		prepaidUnits: unitsOf(sku),
		servicePlans: sku.plans.map(({ id, name, off }) => ({
			servicePlanId: id,
			servicePlanName: name,
			provisioningStatus: off ? 'Disabled' : 'Success',
			appliesTo: 'User',
		})),
	})),
});

/** A user who has all licences, as the response to `GET /users/{id}/licenseDetails`. */
export const asUser = ({ skus }: Tenant) => ({
	'@odata.context': "https://graph.microsoft.com/v1.0/$metadata#users('u1')/licenseDetails",
	value: asGraph({ name: '', skus }).value.map(({ id, skuId, skuPartNumber, servicePlans }) => ({
		id,
		skuId,
		skuPartNumber,
		servicePlans,
	})),
});

/** The same with disabled plans, as the response to `GET /users/{id}?$select=assignedLicenses`. */
export const asAssigned = ({ skus }: Tenant) => ({
	id: 'u1',
	userPrincipalName: 'ada@contoso.com',
	assignedLicenses: skus.map(({ guid, plans }) => ({ disabledPlans: plans.filter(({ off }) => off).map(({ id }) => id), skuId: guid })),
});
