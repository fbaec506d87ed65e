import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Content } from '../../content-model/load.ts';
import { type SearchedPage, searchData } from '../../search/records/catalog.ts';
import { type Catalog, catalogFile, type Wording } from '../../search/types.ts';
import { type SearchedError, searchedErrors } from './errors.ts';
import { pagefindIndex, type SearchFile } from './pagefind-index.ts';
import { type SectionsOf, searchedPages } from './searched-pages.ts';
import { wordingFor } from './wording.ts';

/** The folder of a site that holds the search, one folder per language in it. */
export const searchFolder = 'pagefind';

/** Short answers and sections are fetched in files of this many pages: a query shows few pages. */
const answersPerFile = 2;

const shortHash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10);

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Files of answers, named by what they hold, so that browsers may keep them for ever. */
function answerFiles(answers: readonly unknown[]): SearchFile[] {
	return Array.from({ length: Math.ceil(answers.length / answersPerFile) }, (_, file) => {
		const content = json(answers.slice(file * answersPerFile, (file + 1) * answersPerFile));
		return { name: `answers/${shortHash(content)}.json`, content };
	});
}

/** All files of the search of one language. */
export async function searchFiles(
	pages: readonly SearchedPage[],
	wording: Wording,
	errors: readonly SearchedError[] = [],
	foreign: ReadonlyMap<string, Wording> = new Map(),
): Promise<SearchFile[]> {
	const { catalog, records, answers, model } = searchData(pages, wording, foreign);
	const index = await pagefindIndex(records);
	const shown = answerFiles(answers);
	const explained = answerFiles(errors.map(({ answer }) => answer));
	// Not named .gz: servers would say that it is an encoding and browsers unpack it. Sent as bytes, like the other files of the index.
	const learnt = { name: `learnt.${shortHash(model)}.pf_index`, content: new Uint8Array(gzipSync(model, { level: 9 })) };
	const whole: Catalog = {
		...catalog,
		chunks: index.chunks,
		model: learnt.name,
		errors: errors.map(({ entry }) => entry),
		answers: shown.map(({ name }) => name),
		errorAnswers: explained.map(({ name }) => name),
		answersPerFile,
	};
	return [...index.files, ...shown, ...explained, learnt, { name: catalogFile, content: json(whole) }];
}

/** The words of the other languages that pages are asked for in. */
export function foreignWordings(pages: readonly SearchedPage[], content: Content): Map<string, Wording> {
	const texts = Map.groupBy(
		pages.flatMap(({ others }) => others),
		({ locale }) => locale,
	);
	return new Map(
		[...texts].map(([locale, own]) => {
			const said = own.flatMap(({ title, wordings }) => [title, ...wordings]);
			return [locale, wordingFor(locale, content, said)];
		}),
	);
}

/** Everything the search can find. */
const textsOf = (pages: readonly SearchedPage[]): string[] =>
	pages.flatMap(({ title, answer, wordings, sections }) => [title, answer, ...wordings, ...sections.map(({ text }) => text)]);

/**
 * Builds the search of one language.
 * @returns Its files, by their names under the folder of the language, and the number of questions found.
 */
export async function buildLanguage(
	locale: string,
	content: Content,
	sectionsOf: SectionsOf,
): Promise<{ files: SearchFile[]; questions: number }> {
	const pages = searchedPages(locale, content, sectionsOf);
	const wording = wordingFor(locale, content, textsOf(pages));
	const files = await searchFiles(pages, wording, searchedErrors(locale, content, pages), foreignWordings(pages, content));
	return { files, questions: pages.filter(({ question }) => question !== undefined).length };
}
