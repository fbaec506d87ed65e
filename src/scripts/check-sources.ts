import { checkSources } from './check-sources/check.ts';
import { citations } from './check-sources/citations.ts';
import { report } from './check-sources/report.ts';
import { contentOrExit } from './content.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check:sources`: asks every registered source for its date, and reports what changed since we last compared our text with it,
 * with everything that cites it. Exit status 1 if anything has to be looked at, 2 if an option is wrong. It needs the network, so it is meant for a publisher's scheduled job and is not part of `npm test`.
 */
const usage = 'Use: npm run check:sources -- [--since 2026-11-01, for all sources in place of their own day] [--json]';
const given = readOptions(process.argv.slice(2), { json: { type: 'boolean' }, since: { type: 'string' } }, usage);
if (!given) process.exit(2);
const { since } = given;
if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since)) {
	console.error(`--since takes a day. ${usage}`);
	process.exit(2);
}
const { pages, data } = contentOrExit();
const citedBy = citations([
	...pages.map(({ file, fields, body }) => [file, { fields, body }] as const),
	...Object.entries(data).flatMap(([name, value]) =>
		name === 'sources'
			? []
			: (Array.isArray(value) ? value : [value]).map(
					(entry: unknown, place) => [`content/data, ${name}: ${entryName(entry, place)}`, entry] as const,
				),
	),
]);

function entryName(entry: unknown, place: number): string {
	return entry !== null && typeof entry === 'object' && 'id' in entry ? String(entry.id) : `entry ${place + 1}`;
}

const findings = await checkSources(data.sources, since, {
	fetch,
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	timeout: 20_000,
	tries: 3,
});
if (given.json)
	console.log(
		JSON.stringify(
			findings.map((finding) => ({ ...finding, citedBy: citedBy(finding.id) })),
			null,
			'\t',
		),
	);
else console.log(report(findings, citedBy));
process.exitCode = findings.length > 0 ? 1 : 0;
