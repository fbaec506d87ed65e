import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import project from '../../package.json' with { type: 'json' };
import type { LicenseFacts } from '../checkers/license/facts.ts';
import type { RoleFacts } from '../checkers/role/facts.ts';
import { dataFiles } from '../content-model/data-files.ts';
import type { Content } from '../content-model/load.ts';
import { slugId } from '../content-model/schemas/page.ts';
import { source } from '../content-model/schemas/registry.ts';

/**
 * Version of both formats (semver): the major number changes if programs that read the files have to change, the minor one if something
 * was added.
 */
export const formatVersion = '1.0.0';

/** The lists of content/data that the checkers use, under the names that the checkers use. */
const roleLists = [
	...(['roles', 'otherRoles', 'roleNames', 'resetRules', 'roleTasks'] as const),
	...(['roleTools', 'roleRules', 'roleAlternatives', 'roleConditions'] as const),
] as const satisfies (keyof RoleFacts)[];
const licenseLists = [
	...(['features', 'editions', 'servicePlans', 'licenseStates', 'skuHints', 'licenseRules'] as const),
] as const satisfies (keyof LicenseFacts)[];
const ruleLists = [...roleLists, ...licenseLists] as const;
const skuLists = ['skus', 'servicePlans', 'editions', 'skuHints'] as const;
const errorLists = ['errorCodes', 'errorTexts'] as const;
type ListName = (typeof ruleLists)[number] | (typeof skuLists)[number] | (typeof errorLists)[number];

/** The source of the table of products: all its entries come from it, so none names it. */
const skuSource = 'sku-list';

/** Keys of texts that explain the ids in rules.json. */
const worded = /^(?:role\.(?:rule|alternative|task|tool|action|state)|license\.(?:rule|note|feature|need|minimum))\./;
const notice = 'site.notAffiliated';

const schemaOf = (name: ListName): z.ZodType => {
	const { schema, shape } = dataFiles[name];
	return shape === 'list' ? z.array(schema) : shape === 'records' ? z.record(z.string(), schema) : schema;
};

/** A source in these files: where it is published, and when we last compared our text with it. */
const publishedSource = source
	.omit({ id: true })
	.extend({ verified: z.iso.date().describe('The day our text was last compared with the page.') });

/** Metadata that both files have. */
const head = {
	$schema: z.string().describe('The JSON Schema of the file, beside it.'),
	version: z
		.string()
		.regex(/^\d+\.\d+\.\d+$/)
		.describe('Semantic version of the format.'),
	verified: z.iso.date().describe('No source of the file was last compared with our text earlier than on this day.'),
	license: z.string().describe("The project's licence, as its package.json names it."),
	hash: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe('SHA-256 of all that follows in the file, written as JSON without white space: another hash, other facts.'),
	sources: z.record(slugId, publishedSource).describe('Every source that the file names, by id.'),
	texts: z
		.record(z.string(), z.record(z.string(), z.string()))
		.describe('Texts by language tag and key: role.rule.<id>, license.rule.<id> and so on; {{…}} stands for a name.'),
};

const schemaFor = (names: readonly ListName[]) =>
	z.strictObject({ ...head, ...Object.fromEntries(names.map((name) => [name, schemaOf(name)])) });

/** Ids of the sources that some facts cite, sorted. */
export function namedSources(facts: unknown): string[] {
	const named = new Set<string>();
	JSON.stringify(facts, (key, value: unknown) => {
		if (key === 'source') named.add(value as string);
		if (key === 'sources') for (const id of value as string[]) named.add(id);
		return value;
	});
	return [...named].sort();
}

/**
 * A file with some lists of content/data, their sources in full, and metadata.
 * @param schema File name of its schema.
 * @param further Ids of additional sources, which the lists do not cite themselves.
 * @param says Which interface texts belong to it.
 * @throws Error if a source is not registered.
 */
function dataFile(
	schema: string,
	names: readonly ListName[],
	{ data, strings }: Content,
	{ further = [], says = () => false }: { further?: readonly string[]; says?: (key: string) => boolean },
) {
	const facts = Object.fromEntries(names.map((name) => [name, data[name]]));
	const named = [...namedSources(facts), ...further];
	const lost = named.find((id) => !data.sources.some((source) => source.id === id));
	if (lost) throw new Error(`content/data/sources.yaml has no "${lost}", which ${schema.replace('.schema', '')} names. Add it there.`);
	const sources = data.sources.filter(({ id }) => named.includes(id)).map(({ id, ...rest }) => [id, rest] as const);
	const texts = data.locales.map(
		({ lang }) => [lang, Object.entries(strings[lang] ?? {}).filter(([key]) => key === notice || says(key))] as const,
	);
	const rest = {
		sources: Object.fromEntries(sources),
		texts: Object.fromEntries(texts.map(([lang, entries]) => [lang, Object.fromEntries(entries)])),
		...facts,
	};
	return {
		$schema: `./${schema}`,
		version: formatVersion,
		verified: sources.map(([, { verified }]) => verified).sort()[0],
		license: project.license,
		hash: createHash('sha256').update(JSON.stringify(rest)).digest('hex'),
		...rest,
	};
}

/** The files under data/, by name: the facts of the checkers, the errors, and their JSON schemas. */
export function dataFilesOf(content: Content): Record<string, unknown> {
	return {
		'rules.json': dataFile('rules.schema.json', ruleLists, content, { says: (key) => worded.test(key) }),
		'rules.schema.json': z.toJSONSchema(schemaFor(ruleLists)),
		'errors.json': dataFile('errors.schema.json', errorLists, content, {}),
		'errors.schema.json': z.toJSONSchema(schemaFor(errorLists)),
		'skus.json': dataFile('skus.schema.json', skuLists, content, { further: [skuSource] }),
		'skus.schema.json': z.toJSONSchema(schemaFor(skuLists)),
	};
}
