/** A word shorter than this is left as it is; so is what would be left of a longer one. */
const shortestStem = 3;

/**
 * A function that cuts endings, so that one word stands for its forms. Longer endings are tried first.
 * @param endings Ending → what takes its place.
 */
export function stemmer(endings: Readonly<Record<string, string>>): (word: string) => string {
	const rules = Object.entries(endings).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
	return (word) => {
		if (/\d/.test(word)) return word;
		for (const [ending, instead] of rules) {
			if (word.endsWith(ending) && word.length - ending.length + instead.length >= shortestStem)
				return word.slice(0, -ending.length) + instead;
		}
		return word;
	};
}
