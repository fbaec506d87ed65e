import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { dataFiles } from './data-files.ts';
import { docsLoader } from './docs-loader.ts';
import { pageFields } from './schemas/page.ts';
import { parseYaml } from './yaml.ts';

/** The id under which the one entry of a record file is found. */
export const recordId = 'record';

/** Entries of a list file, each with its place in the file, because a collection itself has no order. */
const list = (name: string) =>
	file(`content/data/${name}`, {
		parser: (text) => (parseYaml(text) as Record<string, unknown>[]).map((entry, order) => ({ ...entry, order })),
	});
const order = { order: z.int() };
const record = (name: string) =>
	file(`content/data/${name}`, { parser: (text) => ({ [recordId]: parseYaml(text) as Record<string, unknown> }) });

const makePageSchema = docsSchema({ extend: pageFields });
let madePageSchema: ReturnType<typeof makePageSchema> | undefined;
/** One schema for all pages: Astro would make it anew for each, for pictures in front matter, which no page here may have. */
const pageSchema: typeof makePageSchema = (context) => {
	madePageSchema ??= makePageSchema(context);
	return madePageSchema;
};

export const collections = {
	docs: defineCollection({ loader: docsLoader, schema: pageSchema }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: z.record(z.string(), z.string()) as never }) }),
	sources: defineCollection({ loader: list(dataFiles.sources.file), schema: dataFiles.sources.schema.extend(order) }),
	questions: defineCollection({ loader: list(dataFiles.questions.file), schema: dataFiles.questions.schema.extend(order) }),
	portals: defineCollection({ loader: list(dataFiles.portals.file), schema: dataFiles.portals.schema.extend(order) }),
	locales: defineCollection({ loader: list(dataFiles.locales.file), schema: dataFiles.locales.schema.extend(order) }),
	roles: defineCollection({ loader: list(dataFiles.roles.file), schema: dataFiles.roles.schema.extend(order) }),
	otherRoles: defineCollection({ loader: list(dataFiles.otherRoles.file), schema: dataFiles.otherRoles.schema.extend(order) }),
	roleRules: defineCollection({ loader: list(dataFiles.roleRules.file), schema: dataFiles.roleRules.schema.extend(order) }),
	roleTasks: defineCollection({ loader: list(dataFiles.roleTasks.file), schema: dataFiles.roleTasks.schema.extend(order) }),
	roleTools: defineCollection({ loader: list(dataFiles.roleTools.file), schema: dataFiles.roleTools.schema.extend(order) }),
	roleAlternatives: defineCollection({
		loader: list(dataFiles.roleAlternatives.file),
		schema: dataFiles.roleAlternatives.schema.extend(order),
	}),
	roleNames: defineCollection({ loader: list(dataFiles.roleNames.file), schema: dataFiles.roleNames.schema.extend(order) }),
	roleConditions: defineCollection({ loader: record(dataFiles.roleConditions.file), schema: dataFiles.roleConditions.schema }),
	resetRules: defineCollection({ loader: list(dataFiles.resetRules.file), schema: dataFiles.resetRules.schema.extend(order) }),
	editions: defineCollection({ loader: list(dataFiles.editions.file), schema: dataFiles.editions.schema.extend(order) }),
	features: defineCollection({ loader: list(dataFiles.features.file), schema: dataFiles.features.schema.extend(order) }),
	skus: defineCollection({ loader: list(dataFiles.skus.file), schema: dataFiles.skus.schema.extend(order) }),
	servicePlans: defineCollection({ loader: list(dataFiles.servicePlans.file), schema: dataFiles.servicePlans.schema.extend(order) }),
	licenseStates: defineCollection({ loader: list(dataFiles.licenseStates.file), schema: dataFiles.licenseStates.schema.extend(order) }),
	skuHints: defineCollection({ loader: list(dataFiles.skuHints.file), schema: dataFiles.skuHints.schema.extend(order) }),
	licenseRules: defineCollection({ loader: list(dataFiles.licenseRules.file), schema: dataFiles.licenseRules.schema.extend(order) }),
	authenticationRoles: defineCollection({
		loader: record(dataFiles.authenticationRoles.file),
		schema: dataFiles.authenticationRoles.schema,
	}),
	site: defineCollection({ loader: record(dataFiles.site.file), schema: dataFiles.site.schema }),
	provenance: defineCollection({ loader: record(dataFiles.provenance.file), schema: dataFiles.provenance.schema }),
};
