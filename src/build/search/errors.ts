import { inlineText } from '../../content-model/inline.ts';
import type { Content } from '../../content-model/load.ts';
import type { ErrorText } from '../../content-model/schemas/errors.ts';
import type { Fixer } from '../../errors/model.ts';
import type { SearchedPage } from '../../search/records/catalog.ts';
import type { CatalogError, ErrorAnswer } from '../../search/types.ts';

/** An error as the search finds it and as a result shows it. */
export interface SearchedError {
	entry: CatalogError;
	answer: ErrorAnswer;
}

/** Whose remedy a result shows, in order of preference: first that of the person who can fix the error. */
const remedies: Record<Fixer, readonly ('reader' | 'admin' | 'developer')[]> = {
	you: ['reader', 'admin', 'developer'],
	wait: ['reader', 'admin', 'developer'],
	admin: ['admin', 'reader', 'developer'],
	developer: ['developer', 'admin', 'reader'],
};

const todoOf = (text: ErrorText, who: Fixer) => remedies[who].map((field) => text[field]).find((line) => line !== undefined) ?? '';

/** The errors explained on the searched pages, in a language; in the source language if the language has no text for an error. */
export function searchedErrors(locale: string, { data }: Pick<Content, 'data'>, pages: readonly SearchedPage[]): SearchedError[] {
	const pageOf = new Map(pages.flatMap(({ question }, page) => (question ? [[question, page] as const] : [])));
	const languages = [...new Set([locale, data.locales[0]?.id ?? locale])];
	const source = data.errorTexts[data.locales[0]?.id ?? ''] ?? {};
	return data.errorCodes.flatMap(({ id, kind, code, also, general, who, page: question }): SearchedError[] => {
		const page = pageOf.get(question);
		const text = data.errorTexts[locale]?.[id] ?? source[id];
		if (page === undefined || !text) return [];
		const words = languages.flatMap((other) => data.errorTexts[other]?.[id]?.words ?? []).map(inlineText);
		return [
			{
				entry: { id, kind, ...(code && { code }), ...(also && { also }), ...(general && { general }), words, page },
				answer: {
					title: code ?? inlineText(text.words ?? ''),
					means: inlineText(text.means),
					todo: inlineText(todoOf(text, who)),
					who,
				},
			},
		];
	});
}
