import { groupBy } from '../core/group-by.ts';
import type { Credential, ExpiryFacts, Flag, Judged, Kind, Problem, ProblemCode, State } from './model.ts';

const dayLength = 86_400_000;
/** Maximum recommended lifetimes in days, with one day of tolerance and leap days. */
const recommended: Partial<Record<Kind, number>> = { secret: 366, certificate: 181 };
const longest: Partial<Record<Kind, number>> = { secret: 732, certificate: 732, 'saml-signing': 1097 };
const never = Date.UTC(2100, 0, 1);
/** After this many days without use a credential counts as unused, as in Microsoft Entra's recommendation. */
const unusedDays = 30;

const wholeSeconds = (at: number) => Math.floor(at / 1000) * 1000;

/**
 * State at an instant: expired from the expiry on; otherwise by whole days with the boundary included, as Microsoft's own scripts count.
 */
export function stateAt(end: number, now: number): State {
	if (end <= now) return 'expired';
	const days = Math.floor((end - now) / dayLength);
	return days <= 30 ? 'due-30' : days <= 60 ? 'due-60' : days <= 90 ? 'due-90' : 'fine';
}

function flagsOf(credential: Credential, start: number | undefined, end: number | undefined, now: number, facts: ExpiryFacts): Flag[] {
	const { kind, holder, name = '', lastUsed, count, thumbprint } = credential;
	const found: Flag[] = [];
	if (kind === 'federated') found.push('no-expiry');
	if (kind === 'saml-signing' && holder.signsWith && thumbprint)
		found.push(thumbprint === holder.signsWith ? 'saml-active' : 'saml-inactive');
	if (count !== undefined) found.push('count-only');
	const ownName = /^CN=[0-9a-f-]{36}, ?DC=[0-9a-f-]{36}/i.test(name);
	const managed = holder.servicePrincipalType === 'ManagedIdentity' || (kind === 'certificate' && ownName);
	const rotated = facts.autoRotated.some(({ begins }) => name.startsWith(begins) || holder.name?.startsWith(begins));
	if (managed) found.push('managed-identity');
	else if (rotated) found.push('auto-rotated');
	else if (holder.of === 'service-principal' && (kind === 'secret' || kind === 'certificate')) found.push('on-service-principal');
	if (end !== undefined) {
		const days = Math.floor((end - now) / dayLength);
		if (end > now && days <= 7) found.push('due-7');
		if (end >= never) found.push('never-expires');
	}
	if (start !== undefined && start > now) found.push('not-yet-valid');
	if (start !== undefined && end !== undefined) {
		const life = (end - start) / dayLength;
		if (life < 0) found.push('end-before-start');
		else if (managed || rotated) {
			// The lifetime of these is not chosen by anybody.
		} else if (life > (longest[kind] ?? life)) found.push('over-long');
		else if (life > (recommended[kind] ?? life)) found.push('longer-than-recommended');
	}
	if (lastUsed === null || (lastUsed !== undefined && now - lastUsed > unusedDays * dayLength)) found.push('unused');
	return found;
}

/** Whether somebody in this tenant has to act; other credentials renew themselves, never expire, or are renewed by their owner. */
export const needsCare = ({ flags, kind }: Judged): boolean =>
	kind !== 'federated' && !(['managed-identity', 'auto-rotated', 'owned-elsewhere'] as const).some((flag) => flags.includes(flag));

const holderKey = ({ appId, objectId, name }: Credential['holder']) => appId ?? objectId ?? name;

/** Whether a newer secret of the same app is valid already, so that nothing has to be added in place of this one. */
export const hasNewer = ({ replaced, flags }: Judged): boolean => replaced === true || flags.includes('leftover-candidate');

/** What all live credentials of one app have in common. */
interface Together {
	/** Latest start of a secret that is already valid; `newestEnd` is its expiry. */
	newest: number;
	newestEnd: number;
	/** The latest expiry; also how many credentials expire then, and whether one has no known expiry. */
	last: number;
	atLast: number;
	open: boolean;
}

function togetherOf(live: readonly Judged[], now: number): Together {
	const all: Together = { newest: 0, newestEnd: 0, last: 0, atLast: 0, open: false };
	for (const { kind, start, endsAt, endsAtAlso } of live) {
		const begin = start?.readings[0] ?? 0;
		if (kind === 'secret' && begin > all.newest && begin <= now) {
			all.newest = begin;
			all.newestEnd = endsAt ?? 0;
		}
		if (kind === 'federated' || endsAt === undefined || endsAtAlso !== undefined) all.open = true;
		else if (endsAt === all.last) all.atLast++;
		else if (endsAt > all.last) {
			all.last = endsAt;
			all.atLast = 1;
		}
	}
	return all;
}

/**
 * Flags that depend on the other credentials of the same app. A secret is called a leftover only beside a newer one that is already valid
 * and expires no sooner, so that deleting it breaks nothing.
 */
function together(all: readonly Judged[], now: number): Judged[] {
	const live = all.filter(({ state, holder }) => state !== 'expired' && holderKey(holder) !== undefined);
	const principals = groupBy(
		live.filter(({ holder }) => holder.of === 'service-principal'),
		({ holder }) => holder.appId,
	);
	const tenants = new Map([...principals].map(([appId, own]) => [appId, new Set(own.map(({ holder }) => holder.objectId)).size]));
	/** A multi-tenant app has a service principal in each tenant, whose credentials are independent. */
	const keyOf = (holder: Credential['holder']) =>
		holder.of === 'service-principal' && (tenants.get(holder.appId) ?? 0) > 1 ? holder.objectId : holderKey(holder);
	const known = new Map([...groupBy(live, ({ holder }) => keyOf(holder))].map(([key, own]) => [key, togetherOf(own, now)]));
	return all.map((credential) => {
		const { holder, kind, start, endsAt, state } = credential;
		const own = known.get(keyOf(holder));
		if (!own || endsAt === undefined || !needsCare(credential)) return credential;
		const begin = start?.readings[0];
		const newer = kind === 'secret' && begin !== undefined && own.newest > begin && own.newestEnd >= endsAt;
		if (state === 'expired') return newer ? { ...credential, replaced: true } : credential;
		const further: Flag[] = [];
		if (newer) further.push('leftover-candidate');
		if (!own.open && endsAt === own.last && own.atLast === 1) further.push('last-one');
		return further.length > 0 ? { ...credential, flags: [...credential.flags, ...further] } : credential;
	});
}

/**
 * Judges credentials at an instant. If an expiry has two readings that lead to different states, the state is unknown until the reader
 * says which order of day and month is meant.
 * @param now Milliseconds since 1970.
 */
export function judge(credentials: readonly Credential[], now: number, facts: ExpiryFacts): Judged[] {
	return together(
		credentials.map((credential): Judged => {
			const ends = (credential.end?.readings ?? []).map(wholeSeconds);
			const [end, also] = ends;
			const start = credential.start?.readings.length === 1 ? credential.start.readings[0] : undefined;
			const found = flagsOf(credential, start ?? credential.start?.readings[0], end, now, facts);
			const { owner } = credential.holder;
			// A SAML certificate belongs to the reader's own service principal, whoever owns the app, so it is renewed here.
			if (credential.kind !== 'saml-signing' && facts.microsoftTenants.some(({ id }) => id === owner)) found.push('owned-elsewhere');
			const reading = ends.map((at) => stateAt(at, now));
			const ambiguous = also !== undefined;
			const state: State =
				credential.kind === 'federated'
					? 'fine'
					: end === undefined
						? 'unknown'
						: new Set(reading).size === 1
							? (reading[0] ?? 'unknown')
							: 'unknown';
			return {
				...credential,
				state,
				endsAt: end,
				...(ambiguous && { endsAtAlso: also }),
				daysLeft: end === undefined ? undefined : Math.floor((end - now) / dayLength),
				flags: ambiguous ? [...found, 'ambiguous-date'] : found,
			};
		}),
		now,
	);
}

/** Flags that are also reported as problems, so that readers notice them without looking at the list. */
const told: Partial<Record<Flag, ProblemCode>> = {
	'never-expires': 'never-expires',
	'over-long': 'over-long-lifetime',
	'end-before-start': 'end-before-start',
	'owned-elsewhere': 'app-owned-elsewhere',
};

/** The problems that follow from judged credentials, in addition to what the paste lacked. */
export function problemsOf(judged: readonly Judged[]): Problem[] {
	return judged.flatMap(({ flags, line, holder, name }) =>
		flags.flatMap((flag): Problem[] => {
			const code = told[flag];
			const about = holder.name ?? name;
			return code ? [{ code, line, ...(about !== undefined && { about }) }] : [];
		}),
	);
}
