/** Minimum length of a stem: shorter words are not stemmed, and no ending is cut that would leave less. */
const shortestStem = 3;

/**
 * Makes a function that cuts endings, so that all forms of a word become one. Longer endings are tried first.
 * @param endings Ending → its replacement.
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
