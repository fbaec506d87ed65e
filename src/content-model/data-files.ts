import { z } from 'astro/zod';

import { command } from './schemas/commands.ts';
import { event } from './schemas/dates.ts';
import { errorCode, errorTexts } from './schemas/errors.ts';
import { expiryCommands, expiryFacts } from './schemas/expiry.ts';

import { authenticationRoles, edition, feature, resetRule, role } from './schemas/facts.ts';
import { flow, flowText } from './schemas/flows.ts';
import { glossary } from './schemas/glossary.ts';
import { licenseName, licenseRule, licenseState, licenseWord, servicePlan, sku, skuHint } from './schemas/licenses.ts';
import { locale, portal, provenance, question, redirect, source, symptom } from './schemas/registry.ts';
import { otherRole, roleAlternative, roleConditions, roleNames, roleRule, roleTask, roleTool, roleWord } from './schemas/roles.ts';
import { site } from './schemas/site.ts';

/** Where a kind of data lies, and its schema. */
export interface DataFile {
	from: string;
	schema: z.ZodType;
	shape: 'list' | 'record' | 'records';
}

/**
 * All data in content/: path, schema of an entry, and shape. This table is the only place that names data files and folders; everything
 * that reads data goes through it.
 *
 * `from` is relative to content/. `folder/*.yaml` reads every file of a folder, in the order of the names; with a star in place of a
 * folder, the files of every folder are read.
 * `shape`: `list` is one array of the entries of all files; `record` is one value; `records` is one value per file, keyed by what the
 * stars match without the extension: `en`, or `en/sign-in`. A missing folder is empty.
 */
export const dataFiles = {
	sources: { from: 'data/sources.yaml', schema: source, shape: 'list' },
	portals: { from: 'data/portals.yaml', schema: portal, shape: 'list' },
	questions: { from: 'data/questions.yaml', schema: question, shape: 'list' },
	symptoms: { from: 'data/symptoms.yaml', schema: symptom, shape: 'list' },
	redirects: { from: 'data/redirects.yaml', schema: redirect, shape: 'list' },
	locales: { from: 'data/locales.yaml', schema: locale, shape: 'list' },
	roles: { from: 'data/roles.yaml', schema: role, shape: 'list' },
	otherRoles: { from: 'data/other-roles.yaml', schema: otherRole, shape: 'list' },
	roleNames: { from: 'data/role-names.yaml', schema: roleNames, shape: 'list' },
	roleRules: { from: 'data/role-rules.yaml', schema: roleRule, shape: 'list' },
	roleTasks: { from: 'data/role-tasks.yaml', schema: roleTask, shape: 'list' },
	roleTools: { from: 'data/role-tools.yaml', schema: roleTool, shape: 'list' },
	roleAlternatives: { from: 'data/role-alternatives.yaml', schema: roleAlternative, shape: 'list' },
	roleWords: { from: 'data/role-words.yaml', schema: roleWord, shape: 'list' },
	roleConditions: { from: 'data/role-conditions.yaml', schema: roleConditions, shape: 'record' },
	resetRules: { from: 'data/reset-rules.yaml', schema: resetRule, shape: 'list' },
	editions: { from: 'data/editions.yaml', schema: edition, shape: 'list' },
	features: { from: 'data/features.yaml', schema: feature, shape: 'list' },
	skus: { from: 'data/skus.yaml', schema: sku, shape: 'list' },
	servicePlans: { from: 'data/service-plans.yaml', schema: servicePlan, shape: 'list' },
	licenseStates: { from: 'data/license-states.yaml', schema: licenseState, shape: 'list' },
	licenseNames: { from: 'data/license-names.yaml', schema: licenseName, shape: 'list' },
	licenseWords: { from: 'data/license-words.yaml', schema: licenseWord, shape: 'list' },
	skuHints: { from: 'data/sku-hints.yaml', schema: skuHint, shape: 'list' },
	licenseRules: { from: 'data/license-rules.yaml', schema: licenseRule, shape: 'list' },
	errorCodes: { from: 'data/error-codes/*.yaml', schema: errorCode, shape: 'list' },
	expiryFacts: { from: 'data/expiry.yaml', schema: expiryFacts, shape: 'record' },
	expiryCommands: { from: 'data/expiry-commands.yaml', schema: expiryCommands, shape: 'record' },
	errorTexts: { from: 'errors/*.yaml', schema: errorTexts, shape: 'records' },
	flows: { from: 'flows/*.yaml', schema: flow, shape: 'records' },
	flowTexts: { from: 'flows/*/*.yaml', schema: flowText, shape: 'records' },
	authenticationRoles: { from: 'data/authentication-roles.yaml', schema: authenticationRoles, shape: 'record' },
	commands: { from: 'data/commands.yaml', schema: command, shape: 'list' },
	dates: { from: 'data/dates.yaml', schema: event, shape: 'list' },
	site: { from: 'data/site.yaml', schema: site, shape: 'record' },
	provenance: { from: 'data/provenance.yaml', schema: provenance, shape: 'record' },
	glossaries: { from: 'glossary/*.yaml', schema: glossary, shape: 'records' },
	stamps: { from: 'stamps/*.json', schema: z.record(z.string(), z.string()), shape: 'records' },
	protectedTerms: { from: 'data/protected-terms.yaml', schema: z.array(z.string().min(1)), shape: 'record' },
} as const satisfies Record<string, DataFile>;

export type DataName = keyof typeof dataFiles;

/** The parsed value of one table entry. */
type Read<F extends DataFile> = {
	list: z.infer<F['schema']>[];
	record: z.infer<F['schema']>;
	records: Record<string, z.infer<F['schema']>>;
}[F['shape']];

/** The values of a whole table: an array for a list, one value for a record. */
export type DataOf<T extends Readonly<Record<string, DataFile>>> = { [N in keyof T]: Read<T[N]> };

/** All data of the site. */
export type Data = DataOf<typeof dataFiles>;

/** Names of data that are lists of entries with ids. */
export type ListName = { [N in DataName]: Data[N] extends { id: string }[] ? N : never }[DataName];
