/** Where the date of a source can be read. For a file in a repository that is not the page that shows the file. */
export interface Question {
	/** The address to ask. */
	address: string;
	/** What is there, which decides where its date stands. */
	kind: 'page' | 'feed' | 'thread' | 'fixed';
}

/**
 * Where a source states its date. GitHub has a feed of a file's history; a file at a fixed commit never changes; a thread has the date of
 * its last change; any other page may print a date.
 */
export function whereDated(address: string): Question {
	const file = /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/(?:blob|tree)\/([^/]+)\/(.+)$/.exec(address);
	if (file) {
		const [, repository, branch = '', path = ''] = file;
		if (/^[0-9a-f]{40}$/.test(branch)) return { address, kind: 'fixed' };
		return { address: `${repository}/commits/${branch}/${path}.atom`, kind: 'feed' };
	}
	if (/^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d+/.test(address)) return { address, kind: 'thread' };
	if (/^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(address)) return { address: `${address}/commits.atom`, kind: 'feed' };
	return { address, kind: 'page' };
}

/**
 * A calendar day from the formats that pages use: 2026-03-04T00:00:00Z, 2026-03-04 04:12 PM, 03/04/2026 (month first, as Microsoft
 * writes).
 */
function dayOf(written: string): string | undefined {
	const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(written);
	if (iso) return iso[0];
	const american = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(written);
	return american ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}` : undefined;
}

const attribute = (tag: string, name: string) =>
	new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean);

/** Meta tags with a date: two of Microsoft Learn, Microsoft Support's, and common ones. */
const dated = new Set(['updated_at', 'ms.date', 'lastmodified', 'lastpublished', 'article:modified_time', 'og:updated_time']);

const newest = (days: readonly (string | undefined)[]) =>
	days
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);

/**
 * Reads the date in a response.
 * @returns The newest date as YYYY-MM-DD; undefined if there is none.
 */
export function printedDate(text: string, kind: Question['kind']): string | undefined {
	if (kind === 'fixed') return undefined;
	if (kind === 'feed') return newest([...text.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, date]) => dayOf(date ?? '')));
	if (kind === 'thread')
		return newest([...text.matchAll(/(?:"updatedAt"\s*:\s*|datetime=)"([^"]+)"/g)].map(([, date]) => dayOf(date ?? '')));
	const tags = text.match(/<meta\b[^>]*>/gi) ?? [];
	const inMeta = tags
		.filter((tag) => dated.has((attribute(tag, 'name') ?? attribute(tag, 'property') ?? '').toLowerCase()))
		.map((tag) => dayOf(attribute(tag, 'content') ?? ''));
	const inTime = [...text.matchAll(/<(?:local-)?time\b[^>]*>/gi)].map(([tag]) => dayOf(attribute(tag, 'datetime') ?? ''));
	return newest(inMeta) ?? inTime.find((day) => day !== undefined);
}
