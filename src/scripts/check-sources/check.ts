import { type Asking, ask } from './ask.ts';
import { printedDate, whereDated } from './printed-date.ts';

/** The part of a registered source that the check needs. */
export interface Registered {
	id: string;
	title: string;
	address: string;
	updated?: string | undefined;
	verified: string;
}

/** Something that an editor has to look at. */
export type Finding = { id: string; title: string; address: string; verified: string } & (
	| { what: 'changed'; before: string | null; now: string }
	| { what: 'moved'; to: string }
	| { what: 'dead'; status: number }
	| { what: 'unreachable'; reason: string }
);

/** Milliseconds between two requests to one host. */
const pace = 1000;

async function checkOne(source: Registered, since: string | undefined, asking: Asking): Promise<Finding[]> {
	const { id, title, address, verified } = source;
	const about = { id, title, address, verified };
	const from = since ?? verified;
	const question = whereDated(address);
	const answer = await ask(question.address, from, asking);
	if (answer.kind === 'unchanged') return [];
	if (answer.kind === 'dead') return [{ ...about, what: 'dead', status: answer.status }];
	if (answer.kind === 'unreachable') return [{ ...about, what: 'unreachable', reason: answer.reason }];
	const now = printedDate(answer.text, question.kind);
	return [
		...(answer.movedTo && question.address === address ? [{ ...about, what: 'moved' as const, to: answer.movedTo }] : []),
		...(now !== undefined && now > from ? [{ ...about, what: 'changed' as const, before: source.updated ?? null, now }] : []),
	];
}

/**
 * Asks every source for its date: hosts in parallel, pages of one host one after the other, one request a second.
 * @param since Day (YYYY-MM-DD) used instead of each source's `verified`.
 * @returns Findings in the order of the sources.
 */
export async function checkSources(sources: readonly Registered[], since: string | undefined, asking: Asking): Promise<Finding[]> {
	const byHost = Map.groupBy(sources, ({ address }) => new URL(address).host);
	const found = new Map<string, Finding[]>();
	await Promise.all(
		[...byHost.values()].map(async (ofHost) => {
			for (const [place, source] of ofHost.entries()) {
				if (place > 0) await asking.wait(pace);
				found.set(source.id, await checkOne(source, since, asking));
			}
		}),
	);
	return sources.flatMap(({ id }) => found.get(id) ?? []);
}
