/** Names shorter than this differ by one letter too easily. */
const shortest = 8;
const longest = 60;

/** A text with each of its letters left out once, and itself. */
function variants(text: string): string[] {
	return [text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))];
}

/** Whether one letter too many, too few, wrong or two in the wrong order make one text the other. Digits have to be right. */
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
 * Finds a name that was written with one mistake. Digits have to be right, E3 is never E5; a text that is near two names is neither.
 * @param names Every name, in the form in which they are compared, and what it stands for.
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
