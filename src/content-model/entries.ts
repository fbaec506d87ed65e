import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { LicenseFacts } from '../checkers/license/facts.ts';
import type { RoleFacts } from '../checkers/role/facts.ts';
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
	| 'servicePlans'
	| 'licenseStates'
	| 'skuHints'
	| 'licenseRules';
type RecordName = 'site' | 'provenance' | 'authenticationRoles' | 'roleConditions';

/** The interface strings of a language; Starlight's own `t` gives them only for the language of the page. */
export async function getStrings(lang: string): Promise<Record<string, string>> {
	const entries = await getCollection('i18n');
	const own = entries.find(({ id }) => id.toLowerCase() === lang.toLowerCase());
	return (own?.data ?? {}) as Record<string, string>;
}

/** The entries of a list file of content/data, in the order of the file. */
export async function getList<N extends ListName>(name: N): Promise<CollectionEntry<N>['data'][]> {
	const entries = (await getCollection(name)) as CollectionEntry<N>[];
	return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/**
 * The content of a record file of content/data.
 * @throws Error if the file is empty.
 */
export async function getRecord<N extends RecordName>(name: N): Promise<CollectionEntry<N>['data']> {
	const entry = (await getEntry(name, recordId)) as CollectionEntry<N> | undefined;
	if (!entry) throw new Error(`content/data holds nothing for "${name}"`);
	return entry.data;
}

/**
 * One entry of a list file.
 * @throws Error naming the id, so that a mistyped prop of a component is found at once.
 */
export async function getById<N extends ListName>(name: N, id: string): Promise<CollectionEntry<N>['data']> {
	const entry = (await getEntry(name, id)) as CollectionEntry<N> | undefined;
	if (!entry) throw new Error(`content/data/: "${name}" has no entry "${id}"`);
	return entry.data;
}

/** Everything the role checker decides from. */
export async function getRoleFacts(): Promise<RoleFacts> {
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
