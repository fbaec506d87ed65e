import type { Answer, Catalog } from '../types.ts';
import { type Load, readJson } from './word-index.ts';

/** Finds what a result shows beside its title, by the number of the page. A file is fetched once, and again only if that failed. */
export function createAnswers({ answers, answersPerFile }: Catalog, load: Load): (page: number) => Promise<Answer> {
	const files = new Map<string, Promise<Answer[]>>();
	return async (page) => {
		const name = answers[Math.floor(page / answersPerFile)] ?? '';
		let file = files.get(name);
		if (!file) {
			file = load(name).then((bytes) => readJson<Answer[]>(bytes));
			file.catch(() => files.delete(name));
			files.set(name, file);
		}
		return (await file)[page % answersPerFile] ?? { text: '', sections: [] };
	};
}
