import type { Cell, Feature, LicenseFacts } from './facts.ts';

/** The row of one feature: its distinct cells, and a letter per edition, in their order. */
type PackedFeature = Omit<Feature, 'cells'> & {
	cells: readonly [verdict: Cell['verdict'], basis: Cell['basis'], sources: string, note?: string | undefined][];
	of: string;
};

/** The facts as sent to browsers. */
export interface PackedLicense extends Omit<LicenseFacts, 'features'> {
	features: readonly PackedFeature[];
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Compacts the table of features and editions: a letter replaces each edition's id.
 * @throws Error if a feature has more distinct cells than there are letters.
 */
export function packLicense(facts: LicenseFacts): PackedLicense {
	return {
		...facts,
		features: facts.features.map(({ cells, ...feature }) => {
			if (cells.length > letters.length)
				throw new Error(`content/data/features.yaml: "${feature.id}" has more than ${letters.length} cells`);
			const cellOf = (edition: string) => cells.findIndex(({ editions }) => editions.includes(edition));
			return {
				...feature,
				cells: cells.map(({ verdict, basis, sources, note }) => [verdict, basis, sources.join(' '), note]),
				of: facts.editions.map(({ id }) => letters[cellOf(id)] ?? '-').join(''),
			};
		}),
	};
}

/** Restores the facts from the result of packLicense. */
export const unpackLicense = ({ features, ...facts }: PackedLicense): LicenseFacts => ({
	...facts,
	features: features.map(({ cells, of, ...feature }) => ({
		...feature,
		cells: cells.map(([verdict, basis, sources, note], place) => ({
			...{ verdict, basis, sources: sources.split(' '), note },
			editions: facts.editions.flatMap(({ id }, at) => (of[at] === letters[place] ? [id] : [])),
		})),
	})),
});
