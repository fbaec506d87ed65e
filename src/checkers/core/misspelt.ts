/** Shorter names too often differ from each other by one letter. */
const shortest = 8;
const longest = 60;

/** A text, and the same with each of its letters left out once. */
function variants(text: string): string[] {
	return [text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))];
}

/** Whether two texts differ by one typing error: a letter added, missing, wrong, or two swapped. Digits must be equal. */
export function near(a: string, b: string): boolean {
	let start = 0;
	while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
	let [endA, endB] = [a.length, b.length];
	while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
	const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
	if (restA.length <= 1 && restB.length <= 1) return !/\d/.test(restA + restB);
	return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * Makes a function that finds a name written with one typing error. Digits must be right, since E3 is never E5; a text close to two names
 * matches neither.
 * @param names Pairs of a name, normalized for comparison, and what it stands for.
 */
export function misspelt<T>(names: Iterable<readonly [string, T]>): (written: string) => T | undefined {
	const byVariant = new Map<string, Set<string>>();
	const all = new Map<string, T>();
	for (const [name, meant] of names) {
		if (name.length < shortest || name.length > longest) continue;
		all.set(name, meant);
		for (const variant of variants(name)) byVariant.set(variant, (byVariant.get(variant) ?? new Set()).add(name));
	}
	return (written) => {
		if (written.length < shortest || written.length > longest) return undefined;
		const found = new Set<T>();
		for (const variant of variants(written)) {
			for (const name of byVariant.get(variant) ?? []) if (near(name, written)) found.add(all.get(name) as T);
		}
		return found.size === 1 ? [...found][0] : undefined;
	};
}
