import type { Verdict } from './answer.ts';

/** The beginning of keys → the rest of each, in the order of the list. */
export type TextLists = Readonly<Record<string, readonly string[]>>;

/**
 * What the rest of the site knows about a checker. Each checker describes itself in its own folder; src/checkers/registry.ts lists them.
 * Routes, embedded pages, links on the home page, links in text, budgets and tests are made from these entries.
 */
export interface CheckerEntry<Facts> {
	/** Stands in addresses (/checkers/role.en.json, /en/embed/role/) and begins the keys of its interface texts (role.form.…). */
	id: string;
	/** Id of the question whose page explains the checker and has its tables. */
	question: string;
	/**
	 * Path under the language of the page with the whole checker, where it has a page of its own, such as check/role. What was asked stands
	 * in the fragment there. Without it the whole checker stands on the page of its question, and what was asked is the query string.
	 */
	page?: string;
	/** Keys of what was asked, as an address holds them. They are in links that people keep: never change one, never use one anew. */
	keys: readonly string[];
	/** Which interface texts go where, by the beginnings of their keys. Every key that begins with the id is sent with the answers else. */
	texts: {
		/** With the form, in the page. */
		form: readonly string[];
		/** After the first verdict, which does not wait for them, beside those of every checker; missing where all come with the answers. */
		later?: readonly string[];
		/** With what reads pastes, where that comes later than the answers. */
		paste?: readonly string[];
		/** To no browser: texts of tables, and rules, which are sent as a list of their own. */
		unsent: readonly string[];
		/** With the answers, beside its own: texts of other parts of the site. */
		also?: readonly string[];
	};
	/** Ids of the sources that its answers can cite, sorted: the facts for the browser name them by their place in this list. */
	sources: (facts: Facts) => string[];
	/** Ids of the rules that its answers tell, in the order in which the facts for the browser hold them: their sentences are sent in it. */
	rules: (facts: Facts) => readonly string[];
	/** Texts that are sent as lists: how their keys begin, and how they go on, in the order in which the facts for the browser hold these ids. */
	lists: (facts: Facts) => TextLists;
	/** Ids of rules that only inform, and decide no verdict: their sentences come after the first one. */
	notes: (facts: Facts) => readonly string[];
	/** Other ways on that its answers can name, each with the id of the question that explains it. */
	ways: (facts: Facts) => readonly { id: string; question: string }[];
	/** Parts of what an address asks that the checker does not understand, as they were written. */
	notUnderstood: (facts: Facts, asked: string) => string[];
	/**
	 * Its verdict on what an address asks; undefined while something has not been said without which there is none, or when a part of the
	 * address is not understood. Guided ways ask through this, so that no rule is written twice.
	 */
	verdict: (facts: Facts, asked: string) => Verdict | undefined;
	/** What its island imports as `virtual:facts/<name>`, made from the facts at build. The types are declared beside the island. */
	modules: Readonly<Record<string, (facts: Facts) => unknown>>;
	/** What it may cost, in bytes as a server sends them (Brotli). */
	budget: {
		/** Scripts that are loaded when the form comes near the view. */
		nearView: number;
		/** Those, the texts, and the first of what is loaded on demand: everything up to the first verdict, where one is given. */
		firstVerdict?: number;
		/** What is loaded on demand: what it is called, the name its script begins with, and its bytes at most. The first is loaded on first use. */
		onDemand: readonly { what: string; script: string; bytes: number }[];
	};
}
