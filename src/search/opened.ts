import type { ErrorIndex } from '../errors/find.ts';
import { indexOf, withIds } from './errors.ts';
import { createAnswers } from './index/answers.ts';
import { createWordIndex, type Load, type WordIndex } from './index/word-index.ts';
import type { Model } from './model/model.ts';
import { unpackModel } from './model/pack.ts';
import { endsOf } from './query/layout.ts';
import { createVocabulary, type Vocabulary } from './query/vocabulary.ts';
import { createReader, type Reader } from './text/terms.ts';
import type { Answer, Catalog, ErrorAnswer, StoredCatalog } from './types.ts';

/** The search of one language once it is loaded and ready for queries. */
export interface Opened {
	catalog: Catalog;
	reader: Reader;
	vocabulary: Vocabulary;
	index: WordIndex;
	/** For each page the word positions at which the parts of its record end. */
	ends: readonly (readonly number[])[];
	model: Model;
	/** Number of sections of all pages together. */
	sections: number;
	answer: (page: number) => Promise<Answer | undefined>;
	errors: ErrorIndex;
	errorAnswer: (place: number) => Promise<ErrorAnswer | undefined>;
}

/** What loads files only when a query needs them, and keeps them. */
export const onDemand = ({ chunks, answers, errorAnswers, answersPerFile }: Catalog, load: Load) => ({
	index: createWordIndex(chunks, load),
	answer: createAnswers<Answer>(answers, answersPerFile, load),
	errorAnswer: createAnswers<ErrorAnswer>(errorAnswers, answersPerFile, load),
});

/**
 * Loads the remaining files that every query needs, and prepares them.
 * @throws Whatever `load` throws.
 */
export async function open(stored: StoredCatalog, load: Load): Promise<Opened> {
	const catalog: Catalog = { ...stored, errors: withIds(stored.errors) };
	return {
		...onDemand(catalog, load),
		catalog,
		reader: createReader(catalog.wording),
		vocabulary: createVocabulary(catalog.vocabulary),
		ends: catalog.entries.map(endsOf),
		model: unpackModel(await load(catalog.model)),
		errors: indexOf(catalog.errors),
		sections: catalog.entries.reduce((sum, { parts }) => sum + parts.length, 0),
	};
}
