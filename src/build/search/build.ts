import { createHash } from 'node:crypto';
import type { Content } from '../../content-model/load.ts';
import { type SearchedPage, searchData } from '../../search/records/catalog.ts';
import { type CatalogError, catalogFile, type StoredCatalog, type StoredError, type Wording } from '../../search/types.ts';
import { type SearchedError, searchedErrors } from './errors.ts';
import { pagefindIndex, type SearchFile } from './pagefind-index.ts';
import { type SectionsOf, searchedPages } from './searched-pages.ts';
import { wordingFor } from './wording.ts';

/** The folder of the built site with the search; it has one folder per language. */
export const searchFolder = 'pagefind';

/** Number of pages in a file of short answers and sections: small, since a query shows few pages. */
const answersPerFile = 2;

const shortHash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10);

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Files of answers, with a hash of their content in the name, so that browsers may cache them forever. */
function answerFiles(answers: readonly unknown[]): SearchFile[] {
	return Array.from({ length: Math.ceil(answers.length / answersPerFile) }, (_, file) => {
		const content = json(answers.slice(file * answersPerFile, (file + 1) * answersPerFile));
		return { name: `answers/${shortHash(content)}.json`, content };
	});
}

/** Leaves out an id that is the code in small letters; the search restores it. Saves 0.3 KB of each opening. */
const stored = ({ id, ...error }: CatalogError): StoredError => (id === error.code?.toLowerCase() ? error : { id, ...error });

/** All search files of one language. */
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
	// With this extension it is sent as bytes, like the other index files.
	const learnt = { name: `learnt.${shortHash(model)}.pf_index`, content: model };
	const whole: StoredCatalog = {
		...catalog,
		chunks: index.chunks,
		model: learnt.name,
		errors: errors.map(({ entry }) => stored(entry)),
		answers: shown.map(({ name }) => name),
		errorAnswers: explained.map(({ name }) => name),
		answersPerFile,
	};
	return [...index.files, ...shown, ...explained, learnt, { name: catalogFile, content: json(whole) }];
}

/** The words of the other languages in which pages have wordings. */
function foreignWordings(pages: readonly SearchedPage[], content: Content): Map<string, Wording> {
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

/** All texts that the search can find. */
const textsOf = (pages: readonly SearchedPage[]): string[] =>
	pages.flatMap(({ title, answer, wordings, sections }) => [title, answer, ...wordings, ...sections.map(({ text }) => text)]);

/**
 * Builds the search of one language.
 * @returns Its files, named relative to the language's folder, and the number of questions in it.
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
