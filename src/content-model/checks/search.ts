import { counted } from '../counted.ts';
import { type Content, everydayFile, searchQueriesFile, searchWordsFile } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';

/** The fewest wordings that teach the search enough about how people ask. */
const minimumWordings = 8;

/** A wording reduced to its letters and digits, for comparison. */
const bare = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Texts that occurred earlier in the list. */
const repeated = (texts: readonly string[], same = bare) => {
	const seen = new Set<string>();
	return texts.filter((text) => seen.size === seen.add(same(text)).size);
};
const small = (text: string) => text.toLowerCase();

const definedIn = 'content/data/questions.yaml';

/**
 * Checks that every question has enough wordings in a complete language; in another language every question that has any. All wordings
 * must differ, and none may be among the queries that measure the search.
 */
export function checkSearch({ pages, data, search }: Content): Problem[] {
	const ids = data.questions.map(({ id }) => id);
	const answers = new Set(data.questions.map(({ path }) => path));
	const others = [...new Set(pages.map(({ path }) => path))].filter((path) => path !== '' && !answers.has(path));
	const complete = new Set(data.locales.filter((locale) => locale.complete).map(({ id }) => id));
	/** Questions that have a page in a language: its search finds no others. */
	const written = (locale: string) => {
		const paths = new Set(pages.filter((page) => page.locale === locale).map(({ path }) => path));
		return new Set(data.questions.filter(({ path }) => paths.has(path)).map(({ id }) => id));
	};
	return Object.entries(search).flatMap(([locale, { words, everyday, queries }]) => {
		const wordings = [...Object.values(words.paraphrases), ...Object.values(everyday)].flat();
		const known = new Set(wordings.map(bare));
		return [
			...checkParaphrases(searchWordsFile(locale), words.paraphrases, ids, complete.has(locale) ? written(locale) : new Set()),
			...checkLines(everydayFile(locale), everyday, words.paraphrases, [...ids, ...others]),
			...checkPhrases(searchWordsFile(locale), words),
			...checkQueries(searchQueriesFile(locale), queries, ids, known),
		];
	});
}

function checkParaphrases(
	file: string,
	paraphrases: Record<string, string[]>,
	ids: readonly string[],
	needed: ReadonlySet<string>,
): Problem[] {
	const listed = Object.keys(paraphrases);
	if (listed.length === 0) return [];
	return [
		...listed
			.filter((id) => !ids.includes(id))
			.map((id) => ({ file, field: `paraphrases.${id}`, message: `unknown id "${id}"`, fix: fixUnknownId(id, ids, definedIn) })),
		...ids
			.map((id) => ({ id, count: paraphrases[id]?.length ?? 0 }))
			.filter(({ id, count }) => count < minimumWordings && (needed.has(id) || id in paraphrases))
			.map(({ id, count }) => ({
				file,
				field: `paraphrases.${id}`,
				message: `has ${counted(count, 'wording')}, needs ${minimumWordings}`,
				fix: 'Write how people really ask: spoken, misspelt, with old names, with the text of the error message, as a fragment.',
			})),
		...Object.entries(paraphrases).flatMap(([id, texts]) =>
			repeated(texts).map((text) => ({
				file,
				field: `paraphrases.${id}`,
				message: `"${text}" stands there twice`,
				fix: 'Remove one of the two, or say it in other words.',
			})),
		),
	];
}

/** Checks the everyday lines: ids and paths are known, and no line repeats another wording of its question. */
function checkLines(
	file: string,
	everyday: Content['search'][string]['everyday'],
	paraphrases: Record<string, string[]>,
	ids: readonly string[],
): Problem[] {
	return Object.entries(everyday).flatMap(([id, lines]) => [
		...(ids.includes(id) ? [] : [{ file, field: id, message: `unknown id "${id}"`, fix: fixUnknownId(id, ids, definedIn) }]),
		...repeated([...new Set(paraphrases[id] ?? []), ...lines])
			.filter((text) => lines.includes(text))
			.map((text) => ({
				file,
				field: id,
				message: `"${text}" is a wording of this question already`,
				fix: 'Remove one of the two, or say it in other words.',
			})),
	]);
}

function checkPhrases(file: string, { synonyms, stopWords }: Content['search'][string]['words']): Problem[] {
	const all = synonyms.flat();
	return [
		...repeated(all, small).map((text) => ({
			file,
			field: 'synonyms',
			message: `"${text}" stands in two lists`,
			fix: 'Keep it where it means most.',
		})),
		...repeated(stopWords, small).map((text) => ({
			file,
			field: 'stopWords',
			message: `"${text}" stands there twice`,
			fix: 'Remove one of the two.',
		})),
		...stopWords
			.filter((text) => all.some((other) => small(other) === small(text)))
			.map((text) => ({ file, field: 'stopWords', message: `"${text}" is a synonym too`, fix: 'Remove it from one of the two.' })),
	];
}

function checkQueries(
	file: string,
	queries: Content['search'][string]['queries'],
	ids: readonly string[],
	wordings: ReadonlySet<string>,
): Problem[] {
	return [
		...queries
			.flatMap(({ q, question, also = [] }) => [question, ...also].map((id) => ({ q, question: id })))
			.filter(({ question }) => !ids.includes(question))
			.map(({ q, question }) => ({ file, field: q, message: `unknown id "${question}"`, fix: fixUnknownId(question, ids, definedIn) })),
		...queries
			.filter(({ q }) => wordings.has(bare(q)))
			.map(({ q }) => ({
				file,
				field: q,
				message: 'is a paraphrase too',
				fix: 'Remove it from one of the two: what is learnt cannot measure.',
			})),
		...repeated(queries.map(({ q }) => q)).map((q) => ({ file, field: q, message: 'stands there twice', fix: 'Remove one of the two.' })),
	];
}
