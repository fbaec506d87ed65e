import type { Finding } from './check.ts';

const said = (finding: Finding): string => {
	if (finding.what === 'changed')
		return `changed on ${finding.now} (compared ${finding.verified}; the page said ${finding.before ?? 'no date'})`;
	if (finding.what === 'moved') return `moved to ${finding.to}`;
	if (finding.what === 'dead') return `dead: status ${finding.status}`;
	return `not reached: ${finding.reason}`;
};

/**
 * The report, as a list for an editor to work through.
 * @param citedBy Gives all places that cite a source id.
 */
export function report(findings: readonly Finding[], citedBy: (id: string) => readonly string[]): string {
	const blocks = findings.map((finding) =>
		[
			`${finding.id}: ${said(finding)}`,
			`  ${finding.title}`,
			`  ${finding.address}`,
			...citedBy(finding.id).map((place) => `  cited by ${place}`),
		].join('\n'),
	);
	const changed = findings.filter(({ what }) => what !== 'unreachable').length;
	return [...blocks, `${changed} to look at, ${findings.length - changed} not reached.`].join('\n\n');
}
