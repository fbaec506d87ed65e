import { formatDay } from '../i18n/dates.ts';
import type { Data, DataName, ListName } from './data-files.ts';
import { madeOfContent, siteContent } from './hand-over.ts';

/** All data of the site, for consumers of more than one file, such as a checker. */
export const getData = (): Data => siteContent().data;

/** The entries of a list of content/data, in the order of the file. */
export const getList = <N extends ListName>(name: N): Data[N] => getData()[name];

/** The content of a record file of content/data. */
export const getRecord = <N extends Exclude<DataName, ListName>>(name: N): Data[N] => getData()[name];

/** An entry of a list. */
type Entry<N extends ListName> = Data[N] extends (infer E)[] ? E : never;

const byName = madeOfContent(() => new Map<ListName, Map<string, { id: string }>>());

/**
 * One entry of a list.
 * @throws Error with the id if there is none, so that a mistyped prop of a component is found at once.
 */
export function getById<N extends ListName>(name: N, id: string): Entry<N> {
	const known = byName();
	const list: readonly { id: string }[] = getData()[name];
	const entries = known.get(name) ?? new Map(list.map((entry) => [entry.id, entry]));
	known.set(name, entries);
	const entry = entries.get(id);
	if (!entry) throw new Error(`content/data/: "${name}" has no entry "${id}"`);
	return entry as Entry<N>;
}

/** Whether a language has its own interface text; otherwise the English one is shown and has to be marked as English (`lang`). */
export const hasText = (lang: string, key: string): boolean => key in (siteContent().strings[lang] ?? {});

/** The language in which a text stands on pages of a language: English where the language has none of its own. What is filled in follows it. */
export const shownIn = (lang: string, key: string): string => (hasText(lang, key) ? lang : 'en');

/** A day (YYYY-MM-DD) in words, for filling into an interface text: in the language in which that text is shown. */
export const dayIn = (lang: string, key: string, day: string): string => formatDay(day, shownIn(lang, key));

/** The interface texts of a language, with English ones as a fallback. Starlight's own `t` only has the language of the current page. */
export const getTexts = (lang: string): Record<string, string> => siteContent().texts[lang] ?? {};
