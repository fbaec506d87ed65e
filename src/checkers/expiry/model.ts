import type { WrittenDate } from '../core/dates.ts';

/** Kinds of credentials. A managed identity's certificate is a certificate; a flag says that it renews itself. */
export const kinds = ['secret', 'certificate', 'saml-signing', 'federated'] as const;
export type Kind = (typeof kinds)[number];

/** Remaining time in whole days, as a state; unknown without a reliable date. */
export const states = ['expired', 'due-30', 'due-60', 'due-90', 'fine', 'unknown'] as const;
export type State = (typeof states)[number];

/** Further properties of a credential. Each has a text and, if it is based on a rule, sources in content/data. */
export const flags = [
	'due-7',
	'never-expires',
	'over-long',
	'longer-than-recommended',
	'not-yet-valid',
	'end-before-start',
	'leftover-candidate',
	'last-one',
	'unused',
	'managed-identity',
	'auto-rotated',
	'saml-active',
	'saml-inactive',
	'on-service-principal',
	'owned-elsewhere',
	'count-only',
	'no-expiry',
	'ambiguous-date',
] as const;
export type Flag = (typeof flags)[number];

/** What is missing or wrong in a whole paste or one of its rows. */
export const problemCodes = [
	'empty',
	'not-recognized',
	'too-large',
	'no-app-identity',
	'id-is-object-id',
	'no-key-id',
	'no-credentials-in-output',
	'app-without-credentials',
	'row-without-date',
	'unparseable-date',
	'ambiguous-date-order',
	'no-time-zone',
	'page-truncated',
	'maybe-truncated',
	'batch-part-failed',
	'json-truncated',
	'text-truncated',
	'depth-truncated',
	'secret-value-present',
	'secret-count-limit',
	'duplicate-key-id',
	'pasted-twice',
	'saml-metadata-rollover',
	'saml-dates-differ',
	'never-expires',
	'over-long-lifetime',
	'end-before-start',
	'app-owned-elsewhere',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
	code: ProblemCode;
	/** Line of the paste, counted from 1. */
	line?: number;
	/** What it concerns, as in the paste: an app, a status, a date. Never a secret. */
	about?: string;
}

/** The application or service principal that has a credential. */
export interface Holder {
	name?: string;
	/** Application (client) ID. */
	appId?: string;
	objectId?: string;
	of: 'application' | 'service-principal' | 'unknown';
	/** Type of a service principal in Microsoft Entra ID, such as ManagedIdentity. */
	servicePrincipalType?: string;
	/** ID of the tenant that owns the application. */
	owner?: string;
	/** Thumbprint (hexadecimal) of the active SAML signing certificate. */
	signsWith?: string;
	/** Whether personal Microsoft accounts may sign in, which limits the app to two secrets. */
	personalAccounts?: boolean;
}

/** A credential as read from a paste. */
export interface Credential {
	line: number;
	holder: Holder;
	kind: Kind;
	keyId?: string;
	/** Further key IDs of the same certificate (SAML has one per use). */
	otherKeyIds?: readonly string[];
	name?: string;
	start?: WrittenDate;
	end?: WrittenDate;
	/** Hexadecimal. */
	thumbprint?: string;
	/** Number of credentials, if only that is known, for example from a recommendation. */
	count?: number;
	/** When it was last used, from the activity report, in milliseconds since 1970; null means never. */
	lastUsed?: number | null;
}

/** A credential with the result of judging. */
export interface Judged extends Credential {
	state: State;
	/** The expiry used for judging, in milliseconds since 1970. */
	endsAt: number | undefined;
	/** Another reading of an ambiguous expiry. */
	endsAtAlso?: number;
	/** Whole days until the expiry, rounded down; negative once expired. */
	daysLeft: number | undefined;
	flags: readonly Flag[];
	/** An expired secret whose app has a newer one that is valid. A secret that is still valid has the flag leftover-candidate instead. */
	replaced?: true;
}

/** Facts that the expiry checker needs; `sources` are ids of content/data/sources.yaml. */
export interface ExpiryFacts {
	/** Prefixes of names of certificates and apps that a Microsoft service renews by itself. */
	autoRotated: readonly { begins: string; sources: readonly string[] }[];
	/** Tenants of Microsoft, which own its first-party apps. */
	microsoftTenants: readonly { id: string; sources: readonly string[] }[];
	/** The basis of each state and flag. */
	rules: readonly { id: State | Flag; sources: readonly string[]; inferred?: boolean | undefined }[];
}
