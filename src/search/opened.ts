import { createAnswers } from './index/answers.ts';
import { createWordIndex, type Load, type WordIndex } from './index/word-index.ts';
import { endsOf } from './query/layout.ts';
import type { Ranked } from './query/rank.ts';
import { createVocabulary, type Vocabulary } from './query/vocabulary.ts';
import { createReader, type Reader } from './text/terms.ts';
import type { Answer, Catalog } from './types.ts';

/** The opened search: what was loaded, made ready for queries. */
export interface Opened {
	catalog: Catalog;
	reader: Reader;
	vocabulary: Vocabulary;
	index: WordIndex;
	/** For each page the positions at which its stretches end. */
	ends: readonly (readonly number[])[];
	ranked: Ranked;
	/** Sections of all pages together. */
	sections: number;
	answer: (page: number) => Promise<Answer>;
}

/** Makes a loaded catalog ready for queries. */
export function open(catalog: Catalog, load: Load): Opened {
	const questions = catalog.entries.slice(0, catalog.questions);
	return {
		catalog,
		reader: createReader(catalog.wording),
		vocabulary: createVocabulary(catalog.vocabulary),
		index: createWordIndex(catalog.chunks, load),
		ends: catalog.entries.map(endsOf),
		ranked: {
			weights: questions.map(({ weights, wordings }) => weights.map((eighths, i) => (eighths / 8) * (wordings[i] ?? 0))),
			wordings: questions.reduce((sum, { wordings }) => sum + wordings.length, 0),
		},
		answer: createAnswers(catalog, load),
		sections: catalog.entries.reduce((sum, { parts }) => sum + parts.length, 0),
	};
}
