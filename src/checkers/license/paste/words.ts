import { near } from '../../core/misspelt.ts';
import { foldName, type Vocabulary } from '../../core/paste/model.ts';
import type { LicenseWord } from '../facts.ts';
import type { LicenseModel } from '../model.ts';
import { lookUp } from '../names.ts';
import type { SkuTable } from '../table.ts';
import { nameKey } from '../text.ts';

/** The vocabulary for reading pastes. */
export interface PasteWords extends Vocabulary {
	/** Whether the checker reads a field (given by the checker's name). */
	known: (field: string) => boolean;
	/** Whether a field leaves open if the licence still counts, where nothing tells its state: when it ends, what it costs. */
	open: (field: string) => boolean;
	/** The state id in license-states.yaml for a word; undefined if it is not a known state. */
	state: (written: string) => string | undefined;
	/** Yes or no. */
	flag: (written: string) => boolean | undefined;
	/** Whether a SKU applies to users or to the organization. */
	target: (written: string) => 'user' | 'company' | undefined;
	/** Whether a word beside a product's name is meaningless. */
	beside: (written: string) => boolean;
	/** Whether a text is the name of a known product. */
	licence: (written: string) => boolean;
	/** The same without short names, which stand for a product only if nothing else is with them. */
	fullName: (written: string) => boolean;
	/** The name of a product whose words were misspelled. */
	meant: (written: string) => string | undefined;
	/** Whether a name belongs to a relevant service plan; some are also names of products. */
	plan: (written: string) => boolean;
	/** Whether a single word is a field, a state, or a word that weakens a licence. */
	isWord: (written: string) => boolean;
	/** Whether a sentence contains a word for a state in which a licence does not fully count, or the name of a relevant plan. */
	worse: (sentence: string) => boolean;
}

/** Prefix of field names that change no verdict; it keeps their own names distinct. */
const ignoredMark = '-';
export const isIgnored = (field: string): boolean => field.startsWith(ignoredMark);

/** Fields that identify a licence. */
export const identifying = ['sku', 'accountsku', 'skuid', 'product', 'licences'];
/** What admin centers append to a state: when it began or ends. */
const since = /\d.*$|[（(].*$/;

/** Builds the vocabulary from the words in content/data. */
export function pasteWords(words: readonly LicenseWord[], model: LicenseModel, table: SkuTable): PasteWords {
	const byKind = new Map<LicenseWord['of'], Map<string, string>>();
	for (const { id, of, means, names } of words) {
		const known = byKind.get(of) ?? new Map<string, string>();
		byKind.set(of, known);
		for (const name of names.flat()) known.set(foldName(name), means ?? id);
	}
	const look = (of: LicenseWord['of'], written: string) => byKind.get(of)?.get(foldName(written));
	const states = new Map(
		model.states.flatMap(({ of, names }) => (of === 'subscription' ? names.map((name) => [foldName(name), name] as const) : [])),
	);
	const state = (written: string) => {
		if (written.length > 80) return undefined;
		for (const text of [written, written.replace(since, '')]) {
			const found = states.get(foldName(text)) ?? look('state', text);
			if (found !== undefined && text.trim() !== '') return found;
		}
		return undefined;
	};
	const fields = new Map(byKind.get('field'));
	const read = new Set(fields.values());
	for (const name of byKind.get('ignored')?.keys() ?? []) if (!fields.has(name)) fields.set(name, `${ignoredMark}${name}`);
	const worse = worseWords(states, byKind.get('state') ?? new Map(), model);
	const single = new Set([...fields.keys(), ...states.keys(), ...(byKind.get('state')?.keys() ?? []), ...worse.words]);
	return {
		field: (folded) => fields.get(folded),
		identifies: (field) => identifying.includes(field),
		known: (field) => read.has(field),
		open: (field) => look('ignored', field) === 'open',
		state,
		flag: (written) => (look('yes', written) ? true : look('no', written) ? false : undefined),
		target: (written) => (look('user', written) ? 'user' : look('company', written) ? 'company' : undefined),
		beside: (written) => look('beside', written) !== undefined,
		licence: (written) => written.length <= 200 && lookUp(written, model, table) !== undefined,
		fullName: (written) => lookUp(written, model, table, { short: false }) !== undefined,
		isWord: (written) => {
			const folded = foldName(written);
			const digit = folded.search(/\d/);
			return single.has(folded) || (digit > 0 && single.has(folded.slice(0, digit)));
		},
		worse: worse.holds,
		meant: misspeltNames(model, table),
		plan: (written) => model.planByName.get(written.trim().toLowerCase())?.edition !== undefined,
	};
}

const shortestWord = 5;
/** Maximum number of names that are checked for typing errors. */
const maxChecked = 300;

/** Finds products by misspelled names (`Mircosoft 365 Buisness Premium`). */
function misspeltNames(model: LicenseModel, table: SkuTable): (written: string) => string | undefined {
	let known: ReadonlySet<string> | undefined;
	let asked = 0;
	return (written) => {
		if (written.length > 80 || asked++ > maxChecked) return undefined;
		const names = () => [...model.editions.values()].flatMap(({ name, formerly = [] }) => [name, ...formerly]);
		known ??= new Set(names().flatMap((name) => nameKey(name).split(' ')));
		const right = (word: string): string => {
			const found =
				word.length < shortestWord || known?.has(word)
					? []
					: [...(known ?? [])].filter((one) => one.length >= shortestWord && near(one, word));
			return found[0] ?? word;
		};
		const key = nameKey(written);
		const name = key.split(' ').map(right).join(' ');
		return name !== key && lookUp(name, model, table, { short: false }) ? name : undefined;
	};
}

const ideographic = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words in a sentence that weaken a licence: whole words in scripts with spaces, anywhere in others. */
function worseWords(states: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, model: LicenseModel) {
	const bad = [...states, ...others].filter(([, means]) => model.stateOf('subscription', means).counts !== 'full').map(([name]) => name);
	const anywhere = bad.filter((name) => ideographic.test(name) && name.length > 1);
	const whole = new Set(bad.filter((name) => !ideographic.test(name)));
	const plans = [...model.planByName].flatMap(([name, { edition }]) => (edition ? [name] : []));
	for (const plan of plans) whole.add(foldName(plan));
	const holds = (sentence: string): boolean => {
		const tokens = sentence.split(/[\s,;:.!?()[\]"'|/]+/).map(foldName);
		return (
			tokens.some((token, at) => whole.has(token) || whole.has(`${token}${tokens[at + 1] ?? ''}`)) ||
			(ideographic.test(sentence) && anywhere.some((word) => sentence.includes(word)))
		);
	};
	return { words: whole, holds };
}
