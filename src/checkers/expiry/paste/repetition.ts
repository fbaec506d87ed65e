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

/** Whether two entries with one key ID say the same of its end, or one says nothing. */
function agree(one: Credential, other: Credential): boolean {
	const [first, further] = [endOf(one), endOf(other)];
	if (!first || !further || first === further) return true;
	// Tools cut fractions of a second, and print one of two readings where another tool is clear.
	return (one.end?.readings ?? []).some((at) => other.end?.readings.some((also) => Math.abs(at - also) < second));
}

/** The fuller date of two: one that is clear before one that is not. */
const clearer = (one: Credential['end'], other: Credential['end']) =>
	one && one.readings.length === 1 ? one : other && other.readings.length > 0 ? other : (one ?? other);

/** What two entries about one credential say together. */
function merged(one: Credential, other: Credential): Credential {
	const holder = { ...other.holder, ...one.holder, of: one.holder.of === 'unknown' ? other.holder.of : one.holder.of };
	const [start, end] = [clearer(one.start, other.start), clearer(one.end, other.end)];
	return { ...other, ...one, holder, ...(start && { start }), ...(end && { end }) };
}

/** What makes two entries without a key ID the same, if they stand in different parts of the paste. */
const likeness = ({ holder, kind, name, start, end }: Credential) =>
	[holder.appId ?? holder.objectId ?? holder.name, kind, name, start?.text, end?.text].join('\n');

/** Keeps one of credentials that are in the paste twice; of the same key ID with another end both, and says so. */
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
