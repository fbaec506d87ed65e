import { checkers } from '../../checkers/registry.ts';
import { targetStates } from '../../checkers/role/facts.ts';
import type { Content } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';
import { expirySources } from './expiry-sources.ts';
import { roleSources } from './role-sources.ts';

/** Checks that ids in content/data refer to existing entries, no source is unused, and each note and need has its text. */
export function checkFacts(content: Content): Problem[] {
	return [...checkReferences(content), ...checkCells(content), ...checkUnusedSources(content), ...checkTexts(content)];
}

/** A problem for each unknown id, with the closest known one. */
export function unknownIds(file: string, field: string, ids: readonly string[], known: readonly string[], definedIn: string): Problem[] {
	return ids
		.filter((id) => !known.includes(id))
		.map((id) => ({
			file: `content/data/${file}`,
			field,
			message: `unknown id "${id}"`,
			fix: fixUnknownId(id, known, `content/data/${definedIn}`),
		}));
}

function checkReferences({ data }: Content): Problem[] {
	const sources = data.sources.map(({ id }) => id);
	const questions = data.questions.map(({ id }) => id);
	const roles = data.roles.map(({ id }) => id);
	const targets = [...roles, ...targetStates];
	return [
		...data.roles.flatMap((role) => unknownIds('roles.yaml', role.id, [role.source], sources, 'sources.yaml')),
		...unknownIds('authentication-roles.yaml', 'source', [data.authenticationRoles.source], sources, 'sources.yaml'),
		...unknownIds('authentication-roles.yaml', 'rows', Object.keys(data.authenticationRoles.rows), roles, 'roles.yaml'),
		...data.resetRules.flatMap((rule) => [
			...unknownIds('reset-rules.yaml', rule.id, rule.sources, sources, 'sources.yaml'),
			...unknownIds(
				'reset-rules.yaml',
				`${rule.id}.actors`,
				[...rule.actors, ...Object.keys(rule.actorsByText ?? {})],
				roles,
				'roles.yaml',
			),
			...unknownIds('reset-rules.yaml', `${rule.id}.targets`, Object.keys(rule.targets), targets, 'roles.yaml'),
			...Object.entries(rule.targets).flatMap(([target, actors]) =>
				unknownIds('reset-rules.yaml', `${rule.id}.targets.${target}`, actors, rule.actors, 'reset-rules.yaml'),
			),
			...Object.entries(rule.actorsByText ?? {}).flatMap(([id, actor]) =>
				unknownIds('reset-rules.yaml', `${rule.id}.actorsByText.${id}`, actor.sources, sources, 'sources.yaml'),
			),
		]),
		...data.commands.flatMap(({ id, source }) => unknownIds('commands.yaml', id, [source], sources, 'sources.yaml')),
		...data.dates.flatMap((event) => [
			...unknownIds('dates.yaml', event.id, event.sources, sources, 'sources.yaml'),
			...unknownIds('dates.yaml', `${event.id}.page`, [event.page], questions, 'questions.yaml'),
		]),
		...data.features.flatMap((feature) =>
			unknownIds(
				'features.yaml',
				feature.id,
				[...feature.sources, ...feature.cells.flatMap((cell) => cell.sources)],
				sources,
				'sources.yaml',
			),
		),
	];
}

/** Checks that each feature has exactly one value for each edition. */
function checkCells({ data }: Content): Problem[] {
	const editions = data.editions.map(({ id }) => id);
	return data.features.flatMap((feature) => {
		const rated = feature.cells.flatMap((cell) => cell.editions);
		const at = { file: 'content/data/features.yaml', field: feature.id };
		return [
			...unknownIds('features.yaml', feature.id, rated, editions, 'editions.yaml'),
			...editions
				.filter((id) => !rated.includes(id))
				.map((id) => ({ ...at, message: `says nothing about the edition "${id}"`, fix: 'Add it to one of the cells.' })),
			...rated
				.filter((id, index) => rated.indexOf(id) !== index)
				.map((id) => ({ ...at, message: `rates the edition "${id}" twice`, fix: 'Leave it in one cell only.' })),
		];
	});
}

function checkUnusedSources({ pages, data }: Content): Problem[] {
	const used = new Set([
		...pages.flatMap((page) => page.fields.sources ?? []),
		...data.roles.map((role) => role.source),
		data.authenticationRoles.source,
		...checkers.flatMap((checker) => checker.sources(data)),
		...data.commands.map(({ source }) => source),
		...data.dates.flatMap((event) => event.sources),
		...expirySources(data),
		...roleSources(data),
	]);
	return data.sources
		.filter(({ id }) => !used.has(id))
		.map(({ id }) => ({
			file: 'content/data/sources.yaml',
			field: id,
			message: 'is used by no page, and by no rule or fact of a checker',
			fix: 'Remove it, or add it to the sources of the page or the rule that relies on it.',
		}));
}

function checkTexts({ data, strings }: Content): Problem[] {
	const needed = [
		...data.features.flatMap((feature) => [
			`license.feature.${feature.id}`,
			`license.minimum.${feature.id}`,
			...feature.needs.map((id) => `license.need.${id}`),
			...feature.cells.flatMap(({ note }) => (note ? [`license.note.${note}`] : [])),
		]),
		...data.resetRules.flatMap(({ actions = [] }) => actions.map(({ id }) => `role.action.${id}`)),
		...data.authenticationRoles.columns.map((id) => `role.authentication.${id}`),
		...targetStates.map((id) => `role.state.${id}`),
		...data.dates.flatMap(({ id }) => [`date.${id}.title`, `date.${id}.text`]),
	];
	return missingTexts(data, strings, needed);
}

/**
 * A problem for each text that the source language lacks; it also lists the complete languages that lack it. A text that exists in English
 * only is reported by checkStrings.
 */
export function missingTexts({ locales }: Content['data'], strings: Content['strings'], needed: readonly string[]): Problem[] {
	const asked = locales.filter(({ complete }, place) => place === 0 || complete).map(({ lang }) => lang);
	const english = strings[asked[0] ?? 'en'] ?? {};
	return [...new Set(needed)]
		.filter((key) => !(key in english))
		.flatMap((key) =>
			asked
				.filter((lang) => !(key in (strings[lang] ?? {})))
				.map((lang) => ({
					file: `content/i18n/${lang}.json`,
					field: key,
					message: 'missing',
					fix: 'Add the text that goes with this id of content/data.',
				})),
		);
}
