import { numbers } from './vary.ts';

/** A credential of a generated tenant. */
export interface TenantCredential {
	kind: 'secret' | 'certificate';
	keyId: string;
	name: string | null;
	/** Milliseconds since 1970, in whole seconds. */
	start: number;
	end: number;
	hint: string;
	thumbprint: string;
}

export interface TenantApp {
	name: string;
	appId: string;
	objectId: string;
	credentials: readonly TenantCredential[];
}

export interface CredentialTenant {
	name: string;
	apps: readonly TenantApp[];
}

/** The instant at which credentials of generated tenants are judged. */
export const judgedAt = Date.UTC(2026, 10, 29);

const appNames = [
	'payroll-sync',
	'Contoso Batch',
	'R&D <lab>',
	'Ledger, EU (prod)',
	'Zürich – Köln',
	'薪資系統',
	'crm',
	'Data Lake Loader',
	'"Blue" portal',
	"Ada's tool",
	'2027 budget',
	'backup: nightly',
];
const secretNames = [
	'rbac',
	null,
	'prod-2026',
	'ci/cd',
	"dev's key",
	'exp 2027-03-01',
	'grafana (prod)',
	'部署',
	'yes',
	'123',
	'deploy: #2',
];
const certificateNames = ['CN=contoso-etl', 'CN=sync.contoso.com, O=Contoso Ltd., C=TW', 'CN=robot', null];
/** Days from the instant of judging to the expiry; they include the boundaries of each state. */
const distances = [-400, -30, -1, 0, 1, 3, 7, 8, 29, 30, 31, 45, 59, 60, 61, 75, 90, 91, 120, 200, 364, 500, 700];

/**
 * Generates tenants; the same seed gives the same tenants.
 * @param count Number of tenants.
 */
export function credentialTenants(count: number, seed = 21): CredentialTenant[] {
	const next = numbers(seed);
	const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
	const digits = (length: number) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');
	const guid = () => `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`;
	const credential = (): TenantCredential => {
		const kind = next() < 0.7 ? 'secret' : 'certificate';
		const end = judgedAt + pick(distances) * 86_400_000 + Math.floor(next() * 86_400) * 1000;
		return {
			kind,
			keyId: guid(),
			name: pick(kind === 'secret' ? secretNames : certificateNames),
			start: end - (90 + Math.floor(next() * 640)) * 86_400_000,
			end,
			hint: digits(3),
			thumbprint: digits(40).toUpperCase(),
		};
	};
	const app = (name: string, most: number): TenantApp => ({
		name,
		appId: guid(),
		objectId: guid(),
		credentials: Array.from({ length: 1 + Math.floor(next() * most) }, credential),
	});
	return Array.from({ length: count }, (_, number) => {
		const from = Math.floor(next() * appNames.length);
		const apps = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, place) => app(appNames[(from + place) % appNames.length] ?? '', 4));
		return { name: `tenant ${number}`, apps };
	});
}

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

/** Both kinds of credentials as Microsoft Graph returns them. */
export const asGraphSecret = ({ name, end, hint, keyId, start }: TenantCredential) => ({
	customKeyIdentifier: null,
	displayName: name,
	endDateTime: iso(end),
	hint,
	keyId,
	secretText: null,
	startDateTime: iso(start),
});
export const asGraphKey = ({ name, end, keyId, start, thumbprint }: TenantCredential) => ({
	customKeyIdentifier: thumbprint,
	displayName: name,
	endDateTime: iso(end),
	key: null,
	keyId,
	startDateTime: iso(start),
	type: 'AsymmetricX509Cert',
	usage: 'Verify',
});
const ofKind = ({ credentials }: TenantApp, wanted: TenantCredential['kind']) => credentials.filter(({ kind }) => kind === wanted);

/** An application as Microsoft Graph returns it. */
export const asGraphApp = (app: TenantApp) => ({
	id: app.objectId,
	appId: app.appId,
	displayName: app.name,
	passwordCredentials: ofKind(app, 'secret').map(asGraphSecret),
	keyCredentials: ofKind(app, 'certificate').map(asGraphKey),
});
