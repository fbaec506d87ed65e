import type { ParsedPage } from '../page/parse.ts';

const sets = ['tags', 'classes', 'ids', 'attributeNames', 'attributeValues', 'words', 'variables', 'languages'] as const;

/** The same as plain data, which can be sent between threads. */
export type UsedSets = Pick<Used, (typeof sets)[number]>;

/** What of a page its own style sheet depends on. The rest is needed of all pages together only, and would fill the memory of a large site. */
export type PageUsed = Pick<UsedSets, 'tags' | 'classes' | 'ids'> & {
	/** Addresses of scripts in its attributes. */
	scripts: readonly string[];
};

export const pageUsed = ({ tags, classes, ids, attributeValues }: UsedSets): PageUsed => ({
	...{ tags, classes, ids },
	scripts: [...attributeValues].filter((value) => value.endsWith('.js')),
});

/** Everything that style sheets can select on a site, in PurgeCSS's format. */
export class Used {
	readonly tags = new Set<string>();
	readonly classes = new Set<string>();
	readonly ids = new Set<string>();
	readonly attributeNames = new Set<string>();
	readonly attributeValues = new Set<string>();
	/** Words in scripts, each of which may be a class, an element or anything else. */
	readonly words = new Set<string>();
	/** Custom properties that pages and scripts name. */
	readonly variables = new Set<string>();

	/** Languages of pages and of texts in them, from `lang` attributes. */
	readonly languages = new Set<string>();

	/** Adds another collection. */
	add(found: Readonly<Record<(typeof sets)[number], Iterable<string>>>): void {
		for (const key of sets) for (const one of found[key]) this[key].add(one);
	}

	/** Adds what a page contains. */
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

	/** Adds every word of a script, since an island's classes and elements are among them. */
	addScript(code: string): void {
		for (const [word] of code.matchAll(/[A-Za-z_][\w-]*/g)) this.words.add(word);
		this.#addVariables(code);
	}

	#addVariables(text: string): void {
		for (const [name] of text.matchAll(/--[A-Za-z_][\w-]*/g)) this.variables.add(name);
	}
}
