import { type Figures, figures, type Outcome } from './measure.ts';

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const ms = (value: number) => value.toFixed(1).padStart(6);

/** The first line of a table of figures. */
export const header = `${''.padEnd(34)}queries  hit@1  hit@3    MRR  empty  median ms  95 % ms`;

/** One line of a table of figures. */
export const line = (name: string, { queries, hit1, hit3, mrr, empty, median, p95 }: Figures): string =>
	`${name.padEnd(34)}${String(queries).padStart(7)} ${percent(hit1)} ${percent(hit3)} ${percent(mrr)} ${percent(empty)}     ${ms(median)}   ${ms(p95)}`;

/** The figures of each kind of query, in the order of the alphabet. */
export const byKind = (outcomes: readonly Outcome[]): string[] =>
	[...Map.groupBy(outcomes, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, own]) => line(`  ${kind}`, figures(own)));

/** Every query whose question did not come first, with what did. */
export const misses = (outcomes: readonly Outcome[]): string[] =>
	outcomes
		.filter(({ rank }) => rank !== 1)
		.map(
			({ q, question, kind, rank, first }) =>
				`  ${kind}: "${q}" → ${question} is ${rank === 0 ? 'not there' : `number ${rank}`}, first is ${first ?? 'nothing'}`,
		);
