import { type Load, readJson } from './word-index.ts';

/**
 * Finds what a result shows, by the number of its page or error. Each file is fetched once; a failed fetch is repeated on the next call.
 * @param names Names of the files, in the order of their content.
 * @param perFile Number of entries in each file.
 * @returns undefined for a number beyond the last entry.
 */
export function createAnswers<T>(names: readonly string[], perFile: number, load: Load): (place: number) => Promise<T | undefined> {
	const files = new Map<string, Promise<T[]>>();
	return async (place) => {
		const name = names[Math.floor(place / perFile)];
		if (name === undefined) return undefined;
		let file = files.get(name);
		if (!file) {
			file = load(name).then((bytes) => {
				const found = readJson<T[]>(bytes);
				if (!Array.isArray(found)) throw new Error(`${name}: no list`);
				return found;
			});
			file.catch(() => files.delete(name));
			files.set(name, file);
		}
		return (await file)[place % perFile];
	};
}
