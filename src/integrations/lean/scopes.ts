/** The class by which Astro keeps the styles of a component to the component: eight letters that compress badly, on every element of it. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/** Short names for scope classes: class → name. A scope class without one is on no style sheet. */
export type Scopes = ReadonlyMap<string, string>;

/**
 * Names the scope classes that style sheets ask for. The names depend on the classes alone, so that two builds agree.
 * @param kept Words of scripts: a class that a script knows keeps its name.
 */
export function nameScopes(sheets: Iterable<string>, kept: ReadonlySet<string>): Scopes {
	const asked = new Set([...sheets].flatMap((css) => css.match(scope) ?? []));
	const renamed = [...asked].filter((name) => !kept.has(name)).sort();
	const known = [...kept].filter((word) => word.replace(scope, '') === '');
	return new Map([
		...known.map((name) => [name, name] as const),
		...renamed.map((name, place) => [name, `c-${place.toString(36)}`] as const),
	]);
}

/** A style sheet that asks for the short names. */
export const renameScopes = (css: string, scopes: Scopes): string => css.replaceAll(scope, (name) => scopes.get(name) ?? name);

/** An opening tag with the short names, without the classes that no style sheet asks for. */
export function shortenScopes(tag: string, scopes: Scopes): string {
	return tag.replace(/ class="([^"]*)"/, (whole, classes: string) => {
		if (!classes.includes('astro-')) return whole;
		const left = classes.split(/\s+/).flatMap((name) => (name.replace(scope, '') === '' ? (scopes.get(name) ?? []) : name));
		return left.length > 0 ? ` class="${left.join(' ')}"` : '';
	});
}
