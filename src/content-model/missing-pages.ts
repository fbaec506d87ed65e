import type { Content } from './load.ts';

/**
 * Pages of questions that a language lacks although locales.yaml calls it complete. Readers get the English page until it is translated, so
 * this is no mistake of the content, but `npm test` asks for them.
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
