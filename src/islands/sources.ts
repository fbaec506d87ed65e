import type { AnswerModel, SourceLink } from './answer-model.ts';

/** The sources at some positions of the list, without duplicates. Positions beyond the list are ignored. */
export const linksAt = (sources: readonly SourceLink[], places: readonly number[]): SourceLink[] =>
	[...new Set(places)].flatMap((place) => sources[place] ?? []);

/** Positions of all sources that an answer cites, without duplicates. */
export const placesIn = ({ reasons, beside = [] }: Pick<AnswerModel, 'reasons' | 'beside'>): number[] => [
	...new Set([...reasons, ...beside].flatMap(({ sources }) => sources)),
];
