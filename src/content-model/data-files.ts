import { z } from 'astro/zod';
import { authenticationRoles, edition, feature, resetRule, role } from './schemas/facts.ts';
import { licenseRule, licenseState, servicePlan, sku, skuHint } from './schemas/licenses.ts';
import { locale, portal, provenance, question, redirect, source } from './schemas/registry.ts';
import { otherRole, roleAlternative, roleConditions, roleNames, roleRule, roleTask, roleTool } from './schemas/roles.ts';
import { site } from './schemas/site.ts';

/**
 * Every file of content/data: its name, the schema of an entry, and whether it is a list of entries with ids or one record.
 * The collections of the site and the content check are both made from this table, so neither can know a file the other does not.
 */
export const dataFiles = {
	sources: { file: 'sources.yaml', schema: source, shape: 'list' },
	portals: { file: 'portals.yaml', schema: portal, shape: 'list' },
	questions: { file: 'questions.yaml', schema: question, shape: 'list' },
	redirects: { file: 'redirects.yaml', schema: redirect, shape: 'list' },
	locales: { file: 'locales.yaml', schema: locale, shape: 'list' },
	roles: { file: 'roles.yaml', schema: role, shape: 'list' },
	otherRoles: { file: 'other-roles.yaml', schema: otherRole, shape: 'list' },
	roleNames: { file: 'role-names.yaml', schema: roleNames, shape: 'list' },
	roleRules: { file: 'role-rules.yaml', schema: roleRule, shape: 'list' },
	roleTasks: { file: 'role-tasks.yaml', schema: roleTask, shape: 'list' },
	roleTools: { file: 'role-tools.yaml', schema: roleTool, shape: 'list' },
	roleAlternatives: { file: 'role-alternatives.yaml', schema: roleAlternative, shape: 'list' },
	roleConditions: { file: 'role-conditions.yaml', schema: roleConditions, shape: 'record' },
	resetRules: { file: 'reset-rules.yaml', schema: resetRule, shape: 'list' },
	editions: { file: 'editions.yaml', schema: edition, shape: 'list' },
	features: { file: 'features.yaml', schema: feature, shape: 'list' },
	skus: { file: 'skus.yaml', schema: sku, shape: 'list' },
	servicePlans: { file: 'service-plans.yaml', schema: servicePlan, shape: 'list' },
	licenseStates: { file: 'license-states.yaml', schema: licenseState, shape: 'list' },
	skuHints: { file: 'sku-hints.yaml', schema: skuHint, shape: 'list' },
	licenseRules: { file: 'license-rules.yaml', schema: licenseRule, shape: 'list' },
	authenticationRoles: { file: 'authentication-roles.yaml', schema: authenticationRoles, shape: 'record' },
	site: { file: 'site.yaml', schema: site, shape: 'record' },
	provenance: { file: 'provenance.yaml', schema: provenance, shape: 'record' },
	protectedTerms: { file: 'protected-terms.yaml', schema: z.array(z.string().min(1)), shape: 'record' },
} as const satisfies Record<string, { file: string; schema: z.ZodType; shape: 'list' | 'record' }>;

export type DataName = keyof typeof dataFiles;
type Entry<N extends DataName> = z.infer<(typeof dataFiles)[N]['schema']>;

/** All of content/data as plain values: an array for a list file, one value for a record file. */
export type Data = {
	[N in DataName]: (typeof dataFiles)[N]['shape'] extends 'list' ? Entry<N>[] : Entry<N>;
};
