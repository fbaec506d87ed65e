import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { LicenseFacts } from '../checkers/license/facts.ts';
import type { CheckerFacts } from '../checkers/registry.ts';
import type { RoleCheckerFacts } from '../checkers/role/checker.ts';
import { recordId } from './collections.ts';

type ListName =
	| 'sources'
	| 'questions'
	| 'locales'
	| 'portals'
	| 'roles'
	| 'otherRoles'
	| 'roleNames'
	| 'roleRules'
	| 'roleTasks'
	| 'roleTools'
	| 'roleAlternatives'
	| 'resetRules'
	| 'editions'
	| 'features'
	| 'skus'
	| 'servicePlans'
	| 'licenseStates'
	| 'skuHints'
	| 'licenseRules';
type RecordName = 'site' | 'provenance' | 'authenticationRoles' | 'roleConditions';

const kept = new Map<string, Promise<unknown>>();

/**
 * Reads something once: a collection makes new copies of its entries each time it is asked, and every page asks for all questions. While
 * somebody writes (astro dev) it is read each time.
 * @param key What is read; two things have two keys.
 */
export function once<T>(key: string, read: () => Promise<T>): Promise<T> {
	if (import.meta.env.DEV) return read();
	const known = kept.get(key) ?? read();
	kept.set(key, known);
	return known as Promise<T>;
}

/** The interface strings of a language; Starlight's own `t` gives them only for the language of the page. */
export const getStrings = (lang: string): Promise<Record<string, string>> => once(`strings ${lang}`, () => readStrings(lang));

async function readStrings(lang: string): Promise<Record<string, string>> {
	const entries = await getCollection('i18n');
	const own = entries.find(({ id }) => id.toLowerCase() === lang.toLowerCase());
	return (own?.data ?? {}) as Record<string, string>;
}

/** The entries of a list file of content/data, in the order of the file. */
export const getList = <N extends ListName>(name: N): Promise<CollectionEntry<N>['data'][]> => once(`list ${name}`, () => readList(name));

async function readList<N extends ListName>(name: N): Promise<CollectionEntry<N>['data'][]> {
	const entries = (await getCollection(name)) as CollectionEntry<N>[];
	return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/**
 * The content of a record file of content/data.
 * @throws Error if the file is empty.
 */
export const getRecord = <N extends RecordName>(name: N): Promise<CollectionEntry<N>['data']> =>
	once(`record ${name}`, () => readRecord(name));

async function readRecord<N extends RecordName>(name: N): Promise<CollectionEntry<N>['data']> {
	const entry = (await getEntry(name, recordId)) as CollectionEntry<N> | undefined;
	if (!entry) throw new Error(`content/data holds nothing for "${name}"`);
	return entry.data;
}

/**
 * One entry of a list file.
 * @throws Error naming the id, so that a mistyped prop of a component is found at once.
 */
export const getById = <N extends ListName>(name: N, id: string): Promise<CollectionEntry<N>['data']> =>
	once(`entry ${name} ${id}`, () => readById(name, id));

async function readById<N extends ListName>(name: N, id: string): Promise<CollectionEntry<N>['data']> {
	const entry = (await getEntry(name, id)) as CollectionEntry<N> | undefined;
	if (!entry) throw new Error(`content/data/: "${name}" has no entry "${id}"`);
	return entry.data;
}

/** Everything the role checker decides from. */
export async function getRoleFacts(): Promise<RoleCheckerFacts> {
	return {
		roles: await getList('roles'),
		otherRoles: await getList('otherRoles'),
		roleNames: await getList('roleNames'),
		resetRules: await getList('resetRules'),
		roleTasks: await getList('roleTasks'),
		roleTools: await getList('roleTools'),
		roleRules: await getList('roleRules'),
		roleAlternatives: await getList('roleAlternatives'),
		roleConditions: await getRecord('roleConditions'),
	};
}

/** Everything the license checker decides from, but for the SKU table. */
export async function getLicenseFacts(): Promise<LicenseFacts> {
	return {
		features: await getList('features'),
		editions: await getList('editions'),
		servicePlans: await getList('servicePlans'),
		licenseStates: await getList('licenseStates'),
		skuHints: await getList('skuHints'),
		licenseRules: await getList('licenseRules'),
	};
}

/** Everything that all checkers decide from. */
export const getCheckerFacts = (): Promise<CheckerFacts> =>
	once('facts of checkers', async () => ({ ...(await getRoleFacts()), ...(await getLicenseFacts()), skus: await getList('skus') }));
