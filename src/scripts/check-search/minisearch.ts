import MiniSearch from 'minisearch';
import type { SearchedPage } from '../../search/records/catalog.ts';
import type { Engine } from './measure.ts';

/** Words as the browser's segmenter sees them, because MiniSearch's own rule leaves a Chinese sentence in one piece. */
function words(text: string, segmenter: Intl.Segmenter): string[] {
	return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** MiniSearch over the same pages and wordings, with the settings its documentation suggests for a search field. */
export function miniSearch(pages: readonly SearchedPage[], lang: string): Engine {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	const index = new MiniSearch({
		fields: ['title', 'wordings', 'answer', 'text'],
		tokenize: (text) => words(text, segmenter),
		searchOptions: { boost: { title: 4, wordings: 3, answer: 2 }, fuzzy: 0.2, prefix: true },
	});
	index.addAll(
		pages.map(({ question, path, title, answer, wordings, sections }) => ({
			id: question ?? path,
			title,
			answer,
			wordings: wordings.join('\n'),
			text: sections.map(({ text }) => text).join('\n'),
		})),
	);
	return { name: 'MiniSearch', find: async (query) => index.search(query).map(({ id }) => String(id)) };
}
