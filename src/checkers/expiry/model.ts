import type { WrittenDate } from '../core/dates.ts';

/** What a credential is. A managed identity's certificate is a certificate; that it renews itself is a flag. */
export const kinds = ['secret', 'certificate', 'saml-signing', 'federated'] as const;
export type Kind = (typeof kinds)[number];

/** How long it still works, by whole days; unknown without a date that can be relied on. */
export const states = ['expired', 'due-30', 'due-60', 'due-90', 'fine', 'unknown'] as const;
export type State = (typeof states)[number];

/** What else is to be said of a credential. Each has a text and, where it is a rule, sources in content/data. */
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

/** What is missing or wrong in a paste as a whole or in one of its rows. */
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
	/** Line of the paste, from 1. */
	line?: number;
	/** What it is about, as the paste names it: an app, a status, a date. Never a secret. */
	about?: string;
}

/** The app, or the service principal, that holds a credential. */
export interface Holder {
	name?: string;
	/** Application (client) ID. */
	appId?: string;
	objectId?: string;
	of: 'application' | 'service-principal' | 'unknown';
	/** Entra's type of a service principal, such as ManagedIdentity. */
	servicePrincipalType?: string;
	/** Tenant that owns the application. */
	owner?: string;
	/** Thumbprint (hexadecimal) of the SAML certificate that signs. */
	signsWith?: string;
	/** Whether personal Microsoft accounts may sign in, which allows two secrets at most. */
	personalAccounts?: boolean;
}

/** A credential as it was read. */
export interface Credential {
	line: number;
	holder: Holder;
	kind: Kind;
	keyId?: string;
	/** Further key IDs of the same certificate (SAML has one for each use). */
	otherKeyIds?: readonly string[];
	name?: string;
	start?: WrittenDate;
	end?: WrittenDate;
	/** Hexadecimal. */
	thumbprint?: string;
	/** Known only by number, for example from a recommendation. */
	count?: number;
	/** When it was last used, where the activity report says so; null: never. */
	lastUsed?: number | null;
}

/** What judging adds. */
export interface Judged extends Credential {
	state: State;
	/** End as it is counted: milliseconds since 1970. */
	endsAt: number | undefined;
	/** Another reading of the end. */
	endsAtAlso?: number;
	/** Whole days until the end, rounded down; negative once expired. */
	daysLeft: number | undefined;
	flags: readonly Flag[];
}

/** What a checker of expiry has to know that is no code; `sources` are ids of content/data/sources.yaml. */
export interface ExpiryFacts {
	/** Beginnings of names of certificates and apps that a Microsoft service renews by itself. */
	autoRotated: readonly { begins: string; sources: readonly string[] }[];
	/** Tenants of Microsoft, which own its first-party apps. */
	microsoftTenants: readonly { id: string; sources: readonly string[] }[];
	/** What each state and flag rests on. */
	rules: readonly { id: State | Flag; sources: readonly string[]; inferred?: boolean | undefined }[];
}
