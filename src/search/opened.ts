import type { ErrorIndex } from '../errors/find.ts';
import { indexOf } from './errors.ts';
import { createAnswers } from './index/answers.ts';
import { unzip } from './index/pagefind.ts';
import { createWordIndex, type Load, type WordIndex } from './index/word-index.ts';
import type { Model } from './model/model.ts';
import { unpackModel } from './model/pack.ts';
import { endsOf } from './query/layout.ts';
import { createVocabulary, type Vocabulary } from './query/vocabulary.ts';
import { createReader, type Reader } from './text/terms.ts';
import type { Answer, Catalog, ErrorAnswer } from './types.ts';

/** The opened search: what was loaded, made ready for queries. */
export interface Opened {
	catalog: Catalog;
	reader: Reader;
	vocabulary: Vocabulary;
	index: WordIndex;
	/** For each page the positions at which its stretches end. */
	ends: readonly (readonly number[])[];
	model: Model;
	/** Sections of all pages together. */
	sections: number;
	answer: (page: number) => Promise<Answer | undefined>;
	errors: ErrorIndex;
	errorAnswer: (place: number) => Promise<ErrorAnswer | undefined>;
}

/** Loads the rest of what every query needs, and makes it ready. */
export async function open(catalog: Catalog, load: Load): Promise<Opened> {
	return {
		catalog,
		reader: createReader(catalog.wording),
		vocabulary: createVocabulary(catalog.vocabulary),
		index: createWordIndex(catalog.chunks, load),
		ends: catalog.entries.map(endsOf),
		model: unpackModel(await unzip(await load(catalog.model))),
		answer: createAnswers<Answer>(catalog.answers, catalog.answersPerFile, load),
		errors: indexOf(catalog.errors),
		errorAnswer: createAnswers<ErrorAnswer>(catalog.errorAnswers, catalog.answersPerFile, load),
		sections: catalog.entries.reduce((sum, { parts }) => sum + parts.length, 0),
	};
}
