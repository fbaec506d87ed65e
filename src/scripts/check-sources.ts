import { checkSources } from './check-sources/check.ts';
import { citations } from './check-sources/citations.ts';
import { report } from './check-sources/report.ts';
import { contentOrExit } from './content.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check:sources`: asks every registered source for its date, and reports what changed since we last compared our text with it,
 * with everything that cites it. It needs the network, so it is meant for a publisher's scheduled job and is not part of `npm test`.
 */
const help = `npm run check:sources -- [options]
Asks every source of content/data/sources.yaml for the date it prints, and says what changed since we compared our text with it.
  --only id,id         asks these sources only
  --since YYYY-MM-DD   takes this day for all of them
  --json               prints what was found for programs
Exit code: 1 if anything has to be looked at, 2 if an option is wrong.`;
const options = {
	help: { type: 'boolean', short: 'h' },
	json: { type: 'boolean' },
	since: { type: 'string' },
	only: { type: 'string' },
} as const;
const given = readOptions(process.argv.slice(2), options, `\n\n${help}`);
if (!given) process.exit(2);
if (given.help) {
	console.log(help);
	process.exit();
}
const { since } = given;
const only = given.only?.split(',');
if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since)) {
	console.error('--since takes a day, such as --since 2026-11-01.');
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

const unknown = only?.filter((id) => !data.sources.some((source) => source.id === id)) ?? [];
if (unknown.length > 0) {
	console.error(`content/data/sources.yaml has no source ${unknown.join(', ')}.`);
	process.exit(2);
}
const sources = data.sources.filter(({ id }) => only?.includes(id) ?? true);
const findings = await checkSources(sources, since, {
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
