import { cloud, hybrid, paste, verdictOf } from './licenses.ts';

/** Two service plans as Graph returns them; one of them decides the verdicts. */
export const p1 = { servicePlanId: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', servicePlanName: 'AAD_PREMIUM', provisioningStatus: 'Success' };
export const teams = { servicePlanId: '57ff2da0-773e-42df-b2af-ffb7a2317929', servicePlanName: 'TEAMS1', provisioningStatus: 'Success' };
export const guids = {
	AAD_PREMIUM: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4',
	ENTERPRISEPACK: '6fd2c87f-b296-42f0-b197-1e91e994b900',
	SPE_E3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
} as Record<string, string>;

/** A SKU as subscribedSkus returns it. */
export const owned = (sku: string, plans: object[], more: object = {}) => ({
	capabilityStatus: 'Enabled',
	consumedUnits: 4,
	prepaidUnits: { enabled: 10, suspended: 0, warning: 0, lockedOut: 0 },
	skuId: guids[sku] ?? '99999999-0000-4000-8000-000000000000',
	skuPartNumber: sku,
	servicePlans: plans,
	appliesTo: 'User',
	...more,
});
export const subscribed = (...value: object[]) => ({
	'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#subscribedSkus',
	value,
});
export const details = (user: string, ...value: object[]) => ({
	'@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${user}')/licenseDetails`,
	value,
});
/** The verdicts of a pasted text, for cloud reset and for writeback. */
export const verdicts = (text: string) => {
	const answer = paste(text);
	return [verdictOf(answer, cloud), verdictOf(answer, hybrid)];
};
/** The ids of the problems reported for a pasted text. */
export const problems = (text: string) => paste(text).problems.map(({ id }) => id);
