import { readDate } from '../../core/dates.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Draft, Findings } from './findings.ts';

const day = 86_400_000;

/**
 * Merges the three entries that a SAML certificate has on its service principal (a signing key, a verification key, and the password of
 * the private key, all with the same customKeyIdentifier) into one, with the certificate's expiry. Source: addTokenSigningCertificate of
 * Microsoft Graph.
 */
export function mergeSaml(drafts: readonly Draft[], findings: Findings): Draft[] {
	const groups = groupBy(
		drafts.filter(({ group }) => group !== undefined),
		({ group }) => group,
	);
	const merged = new Map<Draft, Draft | undefined>();
	for (const entries of groups.values()) {
		const signing = entries.find(({ signs, isPassword }) => signs && !isPassword);
		if (!signing) continue;
		const password = entries.find(({ isPassword }) => isPassword);
		const verifying = entries.find(({ signs, isPassword }) => !signs && !isPassword);
		const [own, other] = [password, signing].map((entry) => (entry ? readDate(entry.endText)?.readings[0] : undefined));
		if (own !== undefined && other !== undefined && Math.abs(own - other) > day)
			findings.report('saml-dates-differ', signing.line, signing.holder.name);
		const ids = [...new Set(entries.flatMap(({ keyId }) => keyId ?? []))];
		const keyId = signing.keyId ?? ids[0];
		const thumbprint = signing.thumbprint ?? verifying?.thumbprint;
		merged.set(signing, {
			...signing,
			kind: 'saml-signing',
			...(keyId && { keyId }),
			otherKeyIds: ids.filter((id) => id !== keyId),
			...(thumbprint && { thumbprint }),
			...((signing.name ?? verifying?.name) && { name: (signing.name ?? verifying?.name) as string }),
		});
		for (const entry of entries) if (entry !== signing) merged.set(entry, undefined);
	}
	const result = drafts.flatMap((draft) => (merged.has(draft) ? (merged.get(draft) ?? []) : draft));
	sayRollover(result, findings);
	return result;
}

/** Reports a newer certificate that does not sign yet: the app has to be configured for it before the active one expires. */
function sayRollover(drafts: readonly Draft[], findings: Findings): void {
	const byHolder = groupBy(
		drafts.filter(({ kind }) => kind === 'saml-signing'),
		({ holder }) => holder.objectId ?? holder.appId ?? holder.name,
	);
	for (const own of byHolder.values()) {
		const active = own.find(({ holder, thumbprint }) => thumbprint !== undefined && thumbprint === holder.signsWith);
		const end = readDate(active?.endText)?.readings[0];
		if (active && end !== undefined && own.some((other) => other !== active && (readDate(other.endText)?.readings[0] ?? 0) > end))
			findings.report('saml-metadata-rollover', active.line, active.holder.name);
	}
}
