import { holders } from '../../checkers/license/facts.ts';
import { shortKey } from '../../checkers/license/text.ts';
import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { missingTexts, unknownIds } from './facts.ts';

/** Checks the facts of the licence checker: ids refer to existing entries, nothing is listed twice, and each rule has its sentence. */
export function checkLicenses(content: Content): Problem[] {
	return [...checkReferences(content), ...checkRepetitions(content), ...checkSingles(content), ...checkSentences(content)];
}

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const given = (...values: (string | undefined)[]) => values.filter((value) => value !== undefined);

function checkReferences({ data }: Content): Problem[] {
	const [editions, features, plans, hints, rules] = [data.editions, data.features, data.servicePlans, data.skuHints, data.licenseRules].map(
		ids,
	);
	const sources = ids(data.sources);
	const skus = data.skus.map(({ sku }) => sku);
	const inEditions = (file: string, field: string, found: readonly string[]) =>
		unknownIds(file, field, found, editions ?? [], 'editions.yaml');
	const inRules = (file: string, field: string, found: readonly string[]) =>
		unknownIds(file, field, found, rules ?? [], 'license-rules.yaml');
	return [
		...data.skus.flatMap((entry) => [
			...inEditions('skus.yaml', entry.id, given(entry.edition)),
			...unknownIds('skus.yaml', entry.id, entry.plans ?? [], plans ?? [], 'service-plans.yaml'),
			...unknownIds('skus.yaml', entry.id, entry.hints ?? [], hints ?? [], 'sku-hints.yaml'),
		]),
		...data.servicePlans.flatMap((plan) => inEditions('service-plans.yaml', plan.id, given(plan.edition, plan.trialEdition))),
		...data.editions.flatMap((edition) => [
			...inEditions('editions.yaml', edition.id, given(edition.withoutPlan, edition.trial)),
			...unknownIds('editions.yaml', edition.id, edition.plans, plans ?? [], 'service-plans.yaml'),
			...unknownIds('editions.yaml', edition.id, given(edition.sku ?? undefined), skus, 'skus.yaml'),
		]),
		...data.features.flatMap((feature) => [
			...unknownIds('features.yaml', `${feature.id}.twin`, given(feature.twin), features ?? [], 'features.yaml'),
			...inRules('features.yaml', `${feature.id}.holder`, feature.holder === 'none' ? [] : [`holder-${feature.holder}`]),
		]),
		...data.licenseStates.flatMap((state) => inRules('license-states.yaml', state.id, given(state.rule))),
		...data.licenseNames.flatMap(({ id, means }) => inEditions('license-names.yaml', id, means)),
		...data.skuHints.flatMap((hint) => inRules('sku-hints.yaml', hint.id, given(hint.rule))),
		...data.licenseRules.flatMap((rule) => [
			...unknownIds('license-rules.yaml', rule.id, rule.sources, sources, 'sources.yaml'),
			...unknownIds('license-rules.yaml', `${rule.id}.features`, rule.features ?? [], features ?? [], 'features.yaml'),
			...inEditions('license-rules.yaml', `${rule.id}.editions`, rule.editions ?? []),
		]),
	];
}

/** Checks that an id, a GUID or the name of a state refers to one entry only, and that a short id is the start of its GUID. */
function checkRepetitions({ data }: Content): Problem[] {
	const twice = (file: string, values: readonly string[]): Problem[] =>
		values
			.filter((value, index) => values.indexOf(value) !== index)
			.map((value) => ({
				file: `content/data/${file}`,
				field: value,
				message: 'stands there twice',
				fix: 'Leave one of the two entries.',
			}));
	return [
		...twice('skus.yaml', ids(data.skus)),
		...twice(
			'skus.yaml',
			data.skus.flatMap(({ guid }) => given(guid)),
		),
		...twice(
			'service-plans.yaml',
			data.servicePlans.flatMap(({ id, guid }) => [id, guid]),
		),
		...twice('license-rules.yaml', ids(data.licenseRules)),
		...twice(
			'license-states.yaml',
			data.licenseStates.flatMap(({ of, names }) => names.map((name) => `${of} ${name.toLowerCase()}`)),
		),
		...twice(
			'license-names.yaml',
			data.licenseNames.flatMap(({ names }) => names.map(shortKey)),
		),
		...data.skus
			.filter(({ id, guid }) => guid && !guid.replaceAll('-', '').startsWith(id))
			.map(({ id, guid = '' }) => ({
				file: 'content/data/skus.yaml',
				field: id,
				message: 'is not the start of its GUID',
				fix: `Write id: "${guid.slice(0, 8)}".`,
			})),
	];
}

/** Checks entries of which exactly one must exist. */
function checkSingles({ data }: Content): Problem[] {
	const one = (file: string, field: string, count: number): Problem[] =>
		count === 1 ? [] : [{ file: `content/data/${file}`, field, message: `is set ${count} times`, fix: 'Set it on exactly one entry.' }];
	const others = (of: string) => data.licenseStates.filter((state) => state.of === of && state.others).length;
	return [
		...one('editions.yaml', 'everyone', data.editions.filter(({ everyone }) => everyone).length),
		...one('license-states.yaml', 'others (of: subscription)', others('subscription')),
		...one('license-states.yaml', 'others (of: plan)', others('plan')),
	];
}

function checkSentences({ data, strings }: Content): Problem[] {
	return missingTexts(data, strings, [
		...ids(data.licenseRules).map((id) => `license.rule.${id}`),
		...holders.map((id) => `license.holder.${id}`),
	]);
}
