import type { AnswerModel, SourceLink } from './answer-model.ts';

/** The sources at some places of the list, each once. A place that the list does not have is left out. */
export const linksAt = (sources: readonly SourceLink[], places: readonly number[]): SourceLink[] =>
	[...new Set(places)].flatMap((place) => sources[place] ?? []);

/** Places of every source that an answer cites, each once. */
export const placesIn = ({ reasons, beside = [] }: Pick<AnswerModel, 'reasons' | 'beside'>): number[] => [
	...new Set([...reasons, ...beside].flatMap(({ sources }) => sources)),
];
