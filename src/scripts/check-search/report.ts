import { columns } from '../columns.ts';
import { type Figures, figures, type Outcome } from './measure.ts';

const percent = (share: number) => (100 * share).toFixed(1);
const line = (name: string, { queries, hit1, hit3, mrr, empty, median, p95 }: Figures): string[] => [
	...[name, String(queries), ...[hit1, hit3, mrr, empty].map(percent), median.toFixed(1), p95.toFixed(1)],
];

/** The figures of all queries, then of each kind in the order of the alphabet. */
export function figuresTable(outcomes: readonly Outcome[]): string {
	const kinds = [...Map.groupBy(outcomes, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
	return columns(
		[
			['', 'queries', 'hit@1', 'hit@3', 'MRR', 'empty', 'median ms', '95 % ms'],
			line('all', figures(outcomes)),
			...kinds.map(([kind, own]) => line(`  ${kind}`, figures(own))),
		],
		[1, 2, 3, 4, 5, 6, 7],
	);
}

/** Every query whose question did not come first, with the question that did. */
export const misses = (outcomes: readonly Outcome[]): string[] =>
	outcomes
		.filter(({ rank }) => rank !== 1)
		.map(
			({ q, question, kind, rank, first }) =>
				`  ${kind}: "${q}" → ${question} is ${rank === 0 ? 'not there' : `number ${rank}`}, first is ${first ?? 'nothing'}`,
		);
