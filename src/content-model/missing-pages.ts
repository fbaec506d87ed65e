import type { Content } from './load.ts';

/**
 * Pages of questions that a language lacks although locales.yaml marks it as complete. Readers get the English page until it is
 * translated, so the content check accepts this, but `npm test` does not.
 * @returns Paths below content/docs, such as zh-tw/users/phone-lost.
 */
export const missingPages = ({
	pages,
	data,
}: {
	pages: readonly Pick<Content['pages'][number], 'locale' | 'path'>[];
	data: Pick<Content['data'], 'locales' | 'questions'>;
}): string[] => {
	const written = new Set(pages.map(({ locale, path }) => `${locale}/${path}`));
	return data.locales
		.filter(({ complete }) => complete)
		.flatMap(({ id }) => data.questions.map(({ path }) => `${id}/${path}`))
		.filter((path) => !written.has(path));
};
