import type { Credential } from '../model.ts';
import type { Findings } from './findings.ts';

/** A credential with the part of the paste that it is from. */
export interface Dated {
	credential: Credential;
	part: number;
	/** From a report about credentials that are listed elsewhere. */
	fromReport: boolean;
}

const endOf = ({ end }: Credential) => end?.readings.join();
const second = 1000;

/** Whether two entries with one key ID have the same expiry, or one of them has none. */
function agree(one: Credential, other: Credential): boolean {
	const [first, further] = [endOf(one), endOf(other)];
	if (!first || !further || first === further) return true;
	// Tools drop fractions of a second, and one tool may print an ambiguous date where another is clear.
	return (one.end?.readings ?? []).some((at) => other.end?.readings.some((also) => Math.abs(at - also) < second));
}

/** The better of two dates: a clear one before an ambiguous one. */
const clearer = (one: Credential['end'], other: Credential['end']) =>
	one && one.readings.length === 1 ? one : other && other.readings.length > 0 ? other : (one ?? other);

/** Merges two entries about one credential. */
function merged(one: Credential, other: Credential): Credential {
	const holder = { ...other.holder, ...one.holder, of: one.holder.of === 'unknown' ? other.holder.of : one.holder.of };
	const [start, end] = [clearer(one.start, other.start), clearer(one.end, other.end)];
	return { ...other, ...one, holder, ...(start && { start }), ...(end && { end }) };
}

/** Key by which entries without a key ID in different parts of the paste count as the same. */
const likeness = ({ holder, kind, name, start, end }: Credential) =>
	[holder.appId ?? holder.objectId ?? holder.name, kind, name, start?.text, end?.text].join('\n');

/** Merges credentials that occur several times. If one key ID has different expiries, all are kept and a problem is reported. */
export function withoutRepetition(entries: readonly Dated[], findings: Findings): Credential[] {
	const kept = new Map<string, Dated>();
	const rest: Credential[] = [];
	const alike = new Map<string, number>();
	let repeated = false;
	for (const entry of entries) {
		const { credential, part, fromReport } = entry;
		const { keyId } = credential;
		if (keyId === undefined) {
			const key = likeness(credential);
			const before = alike.get(key);
			if (before !== undefined && before !== part && (credential.holder.appId ?? credential.holder.name)) {
				repeated = true;
				continue;
			}
			alike.set(key, part);
			rest.push(credential);
			continue;
		}
		const before = kept.get(keyId);
		if (!before) kept.set(keyId, entry);
		else if (agree(before.credential, credential)) {
			repeated ||= !fromReport && !before.fromReport;
			const [first, further] = before.fromReport ? [entry, before] : [before, entry];
			kept.set(keyId, { ...first, credential: merged(first.credential, further.credential) });
		} else {
			findings.report('duplicate-key-id', credential.line, keyId);
			rest.push(credential);
		}
	}
	if (repeated) findings.report('pasted-twice');
	return [...[...kept.values()].map(({ credential }) => credential), ...rest].sort((a, b) => a.line - b.line);
}
