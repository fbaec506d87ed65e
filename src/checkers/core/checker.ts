import type { Verdict } from './answer.ts';

/** Key prefix → the rest of each key, in the order of the list. */
export type TextLists = Readonly<Record<string, readonly string[]>>;

/**
 * What the rest of the site knows about a checker. Each checker describes itself in its own folder; src/checkers/registry.ts lists them.
 * Routes, embeds, links, budgets and tests are generated from these entries.
 */
export interface CheckerEntry<Facts> {
	/** Used in addresses (/checkers/role.en.json, /en/embed/role/) and as the prefix of the keys of its interface texts (role.form.…). */
	id: string;
	/** Id of the question whose page explains the checker and has its tables. */
	question: string;
	/**
	 * Path (under the language) of the checker's own page, if it has one, such as check/role; its answers are then in the fragment.
	 * Otherwise the checker is on the page of its question, with its answers in the query string.
	 */
	page?: string;
	/** Keys of the answers in addresses. People keep such links, so never change or reuse a key. */
	keys: readonly string[];
	/** Which interface texts are sent when, by key prefix. All other keys with the checker's id as prefix are sent with the answers. */
	texts: {
		/** Sent with the form, in the page. */
		form: readonly string[];
		/**
		 * Sent after the first verdict with the sources and the texts that all checkers share; [] if it has none of its own. Missing only if
		 * there is no verdict: all texts are then sent with the answers.
		 */
		later?: readonly string[];
		/** Sent with the code that reads pastes, if that is loaded after the answers. */
		paste?: readonly string[];
		/** Not sent to browsers: texts of tables, and rules, which are sent as a list of their own. */
		unsent: readonly string[];
		/** Texts of other parts of the site that are sent with the answers. */
		also?: readonly string[];
	};
	/** Ids of the sources that its answers can cite, sorted. Packed facts refer to sources by their position in this list. */
	sources: (facts: Facts) => string[];
	/** Ids of the rules in its answers, in the order of the packed facts; the rules' sentences are sent in this order. */
	rules: (facts: Facts) => readonly string[];
	/** Texts that are sent as lists: key prefix → ids in the order of the packed facts. */
	lists: (facts: Facts) => TextLists;
	/** Ids of rules that never decide a verdict: their sentences are loaded after the first verdict. */
	notes: (facts: Facts) => readonly string[];
	/** Alternatives or guides that its answers lead to, each with the id of the question that explains it. */
	explained: (facts: Facts) => readonly { id: string; question: string }[];
	/** The parts of an address (its answers) that the checker does not understand, as written. */
	notUnderstood: (facts: Facts, asked: string) => string[];
	/**
	 * Its verdict for the answers in an address; undefined if an answer is missing or a part is not understood. Flows use this, so that
	 * rules exist only once.
	 */
	verdict: (facts: Facts, asked: string) => Verdict | undefined;
	/**
	 * Module name → function that prepares facts at build time; an island imports the result as `virtual:facts/<name>`. The types are
	 * declared next to the island.
	 */
	modules: Readonly<Record<string, (facts: Facts) => unknown>>;
	/** Maximum compressed sizes (Brotli), in bytes. */
	budget: {
		/** Scripts that are loaded when the form comes near the viewport. */
		nearView: number;
		/**
		 * Everything up to the first verdict: these scripts, the texts, and the first of `onDemand`. Missing if the checker gives no verdict.
		 */
		firstVerdict?: number;
		/** Scripts loaded on demand: description, prefix of the file name, maximum bytes. The first one is loaded on first use. */
		onDemand: readonly { what: string; script: string; bytes: number }[];
	};
}
