import { pageAddress } from '../../i18n/paths.ts';
import { searchFolder } from '../search/build.ts';
import type { Site } from '../site.ts';

/** Builds the search of every language, in place of Starlight's own search step. */
export async function makeSearch(site: Site): Promise<string> {
	const { content } = site.project;
	const { locales, questions } = content.data;
	const sections = new Map(site.pages.map(({ file, sections }) => [file, sections ?? []]));
	const jobs = locales.map(({ id }) => ({
		locale: id,
		sections: new Map(questions.map(({ path }) => [path, sections.get(`${pageAddress('', id, path)}index.html`) ?? []])),
	}));
	for (const page of site.pages) delete page.sections;
	// Threads get a copy of the content; page bodies are left out, since sections are read from the built pages.
	const lean = { ...content, pages: content.pages.map((page) => ({ ...page, body: '' })) };
	const built = await site.threads.run('search', { content: lean }, jobs);
	const counts = built.map(({ files, questions }, place) => {
		const locale = locales[place]?.id ?? '';
		for (const { name, content } of files) site.write(`${searchFolder}/${locale}/${name}`, content);
		return `${locale} ${questions}`;
	});
	return `questions found by the search: ${counts.join(', ')}`;
}
