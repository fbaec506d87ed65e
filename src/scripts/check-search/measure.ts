/** Anything that answers a query with ids of questions, best first. */
export type Find = (query: string) => Promise<readonly string[]>;

/** A query of content/search/queries.<locale>.yaml. */
export interface Query {
	q: string;
	question: string;
	/** Other questions that are equally good answers. */
	also?: readonly string[] | undefined;
	kind: string;
}

/** How well a search answered a list of queries. */
export interface Figures {
	queries: number;
	/** Share of queries whose question came first; `hit3`: among the first three. */
	hit1: number;
	hit3: number;
	/** Mean reciprocal rank. */
	mrr: number;
	/** Share of queries without any result. */
	empty: number;
	/** Median of the milliseconds per query, with everything loaded. */
	median: number;
	p95: number;
}

/** The result of one query. */
export interface Outcome extends Query {
	/** Rank of the right question, counted from 1; 0 if it is not found. */
	rank: number;
	first: string | undefined;
	ms: number;
}

/** Asks every query twice, so that the second time measures a warm search. */
export async function ask(find: Find, queries: readonly Query[]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const query of queries) {
		await find(query.q);
		const start = performance.now();
		const found = await find(query.q);
		const ms = performance.now() - start;
		outcomes.push({ ...query, rank: found.findIndex((id) => id === query.question || query.also?.includes(id)) + 1, first: found[0], ms });
	}
	return outcomes;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The figures of a list of outcomes; all zero for an empty list. */
export function figures(outcomes: readonly Outcome[]): Figures {
	const share = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length / (outcomes.length || 1);
	const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		queries: outcomes.length,
		hit1: share(({ rank }) => rank === 1),
		hit3: share(({ rank }) => rank >= 1 && rank <= 3),
		mrr: outcomes.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / (outcomes.length || 1),
		empty: share(({ first }) => first === undefined),
		median: at(times, 0.5),
		p95: at(times, 0.95),
	};
}
