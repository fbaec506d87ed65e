import type { ParsedPage } from '../page/parse.ts';

const sets = ['tags', 'classes', 'ids', 'attributeNames', 'attributeValues', 'words', 'variables', 'languages'] as const;

/** The same as plain data, which can travel between threads. */
export type UsedSets = Pick<Used, (typeof sets)[number]>;

/** What style sheets can ask of a site, in the shape PurgeCSS takes it. */
export class Used {
	readonly tags = new Set<string>();
	readonly classes = new Set<string>();
	readonly ids = new Set<string>();
	readonly attributeNames = new Set<string>();
	readonly attributeValues = new Set<string>();
	/** Words of scripts, each of which may be a class, an element or anything else. */
	readonly words = new Set<string>();
	/** Custom properties that pages and scripts name. */
	readonly variables = new Set<string>();

	/** Languages of pages and of texts in them, as attributes name them. */
	readonly languages = new Set<string>();

	/** Adds what was found elsewhere. */
	add(found: Readonly<Record<(typeof sets)[number], Iterable<string>>>): void {
		for (const key of sets) for (const one of found[key]) this[key].add(one);
	}

	/** Adds what stands in a page. */
	addPage({ html, tokens }: ParsedPage): void {
		for (const token of tokens) {
			if (token.type !== 'open') continue;
			this.tags.add(token.name);
			for (const [key, value] of Object.entries(token.attributes)) {
				this.attributeNames.add(key);
				this.attributeValues.add(value);
				if (key === 'class') for (const word of value.split(/\s+/)) this.classes.add(word);
				if (key === 'id') this.ids.add(value);
				if (key === 'lang') this.languages.add(value);
			}
		}
		this.#addVariables(html);
	}

	/** Adds every word of a script: what an island will put on a page stands in it. */
	addScript(code: string): void {
		for (const [word] of code.matchAll(/[A-Za-z_][\w-]*/g)) this.words.add(word);
		this.#addVariables(code);
	}

	#addVariables(text: string): void {
		for (const [name] of text.matchAll(/--[A-Za-z_][\w-]*/g)) this.variables.add(name);
	}
}
