import { faultsOf } from '../../flows/faults.ts';
import type { Flow } from '../../flows/model.ts';
import { missingWords } from '../flow-words.ts';
import type { Content } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';
import type { FlowText } from '../schemas/flows.ts';
import { checkTextLinks, notUnderstood } from './links.ts';

const file = (name: string) => `content/flows/${name}.yaml`;

/** The ids of a flow's steps, as links refer to them. */
export const stepsOf = ({ nodes }: Flow): Set<string> =>
	new Set(['start', ...nodes.flatMap(({ id, answers }) => Object.keys(answers).map((answer) => `${id}.${answer}`))]);

/**
 * Checks that each flow is a tree, that the ids in it exist, that it has a page, and that each language has either all of its words or
 * none.
 */
export function checkFlows(content: Content): Problem[] {
	const { data, pages } = content;
	const [source = 'en', ...others] = data.locales.map(({ id }) => id);
	const flows = Object.entries(data.flows);
	return [
		...flows.flatMap(([name, flow]) => [
			...faultsOf(flow).map(({ at, ...fault }) => ({ file: file(name), field: at, ...fault })),
			...checkNames(name, flow, data),
			...(pages.some(({ locale, path }) => locale === source && path === `find-out/${name}`)
				? []
				: [
						{
							file: file(name),
							field: 'nodes',
							message: 'the way has no page',
							fix: `Write content/docs/${source}/find-out/${name}.mdx with <Flow id="${name}" />.`,
						},
					]),
			...checkWords(`${source}/${name}`, flow, data.flowTexts[`${source}/${name}`], data, true),
			...others.flatMap((locale) => {
				const text = data.flowTexts[`${locale}/${name}`];
				const complete = data.locales.find(({ id }) => id === locale)?.complete === true;
				// A language in progress may lack words: its readers get the whole flow in English, marked as English.
				return [
					...(text || complete ? checkWords(`${locale}/${name}`, flow, text, data, complete) : []),
					...checkHelp(`${locale}/${name}`, text, data.flowTexts[`${source}/${name}`]),
				];
			}),
		]),
		...checkOwnNotes(data),
		...Object.keys(data.flowTexts)
			.filter((key) => !flows.some(([name]) => key.endsWith(`/${name}`)))
			.map((key) => ({ file: file(key), field: 'nodes', message: 'no way has this name', fix: `Name it like a file of content/flows.` })),
	];
}

/** Checks that a question has a text on how to find out the answer wherever the source language has one. */
function checkHelp(key: string, text: FlowText | undefined, english: FlowText | undefined): Problem[] {
	return Object.entries(text?.nodes ?? {})
		.filter(([id, { help }]) => !help && english?.nodes[id]?.help)
		.map(([id]) => ({
			file: file(key),
			field: `nodes.${id}.help`,
			message: 'the English question says how to find the answer out, this one does not',
			fix: `Write help: in this language. English: ${english?.nodes[id]?.help}`,
		}));
}

/** Checks that the organization's notes refer to existing outcomes and to languages of the site. */
function checkOwnNotes({ flows, site, locales }: Content['data']): Problem[] {
	const known = Object.entries(flows).flatMap(([name, { outcomes }]) => outcomes.map(({ id }) => `${name}.${id}`));
	const tags = locales.map(({ lang }) => lang);
	const where = 'content/data/site.yaml';
	return site.outcomes.flatMap(({ at, text, link }, place) => [
		...at
			.filter((id) => !known.includes(id))
			.map((id) => ({
				file: where,
				field: `outcomes.${place}.at`,
				message: `no way has the outcome "${id}"`,
				fix: fixUnknownId(id, known, 'content/flows'),
			})),
		...Object.keys({ ...text, ...link?.label })
			.filter((tag) => !tags.includes(tag))
			.map((tag) => ({
				file: where,
				field: `outcomes.${place}`,
				message: `"${tag}" is the tag of no language`,
				fix: `Allowed are: ${tags.join(', ')}.`,
			})),
	]);
}

/** Checks the pages, buttons, sources and checkers that a flow refers to. */
function checkNames(name: string, flow: Flow, data: Content['data']): Problem[] {
	const known = data.sources.map(({ id }) => id);
	const link = (to: string, field: string) => checkTextLinks(`[…](${to})`, data, { file: file(name), field });
	const sources = [...flow.nodes, ...flow.outcomes].flatMap(({ id, sources: ids = [] }) =>
		ids
			.filter((source) => !known.includes(source))
			.map((source) => ({
				file: file(name),
				field: `${id}.sources`,
				message: `unknown source "${source}"`,
				fix: fixUnknownId(source, known, 'content/data/sources.yaml'),
			})),
	);
	const steps = stepsOf(flow);
	const questions = data.questions.map(({ id }) => id);
	const starts = Object.entries(flow.from ?? {}).flatMap(([question, step]) => [
		...(questions.includes(question)
			? []
			: [
					{
						file: file(name),
						field: 'from',
						message: `unknown question "${question}"`,
						fix: fixUnknownId(question, questions, 'content/data/questions.yaml'),
					},
				]),
		...(steps.has(step)
			? []
			: [
					{
						file: file(name),
						field: `from.${question}`,
						message: `the way has no step "${step}"`,
						fix: fixUnknownId(step, steps, file(name)),
					},
				]),
	]);
	return [
		...starts,
		...sources,
		...flow.outcomes.flatMap(({ id, page, action }) => [
			...link(page, `${id}.page`),
			...(action === 'support' ? [] : link(action, `${id}.action`)),
			...(action.startsWith('src:')
				? [{ file: file(name), field: `${id}.action`, message: `"${action}" is a source`, fix: 'Lead to where the reader can act.' }]
				: []),
		]),
		...flow.nodes.flatMap((node) => checkAsked(name, node, data)),
	];
}

/** Checks that a checker understands the answers that a flow passes to it. */
function checkAsked(name: string, node: Flow['nodes'][number], data: Content['data']): Problem[] {
	const parts = [
		...(node.asks && node.case ? [{ checker: node.asks, answer: undefined, part: node.case }] : []),
		...Object.entries(node.says ?? {}).flatMap(([checker, said]) =>
			Object.entries(said).map(([answer, part]) => ({ checker, answer, part })),
		),
	];
	return parts.flatMap(({ checker, answer, part }): Problem[] => {
		const at = { file: file(name), field: answer === undefined ? `${node.id}.case` : `${node.id}.says.${checker}.${answer}` };
		if (answer !== undefined && !Object.hasOwn(node.answers, answer))
			return [{ ...at, message: `"${answer}" is no answer of this question`, fix: 'Name one of its answers.' }];
		return notUnderstood(checker, data, part).map((odd) => ({
			...at,
			message: `the checker does not understand "${odd}"`,
			fix: 'Ask the checker on the site, and copy what stands behind the ? or # of its address.',
		}));
	});
}

/**
 * Checks that the words of a language match the flow: nothing superfluous, and, where the language has to be complete, nothing missing.
 */
function checkWords(key: string, flow: Flow, text: FlowText | undefined, data: Content['data'], complete: boolean): Problem[] {
	if (!text) return [{ file: file(key), field: 'nodes', message: 'there is no such file', fix: 'Write the words of the way in it.' }];
	const unknown = (field: string, wanted: readonly string[], written: readonly string[]): Problem[] =>
		written
			.filter((id) => !wanted.includes(id))
			.map((id) => ({
				file: file(key),
				field: `${field}.${id}`,
				message: 'the way has no such id',
				fix: fixUnknownId(id, wanted, file(key)),
			}));
	const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
	const missing = complete ? missingWords(flow, text) : [];
	return [
		...missing.map((field) => ({ file: file(key), field, message: 'has no words', fix: 'Write them.' })),
		...unknown('nodes', ids(flow.nodes), Object.keys(text.nodes)),
		...unknown('outcomes', ids(flow.outcomes), Object.keys(text.outcomes)),
		...flow.nodes.flatMap(({ id, answers }) => {
			const words = text.nodes[id];
			if (!words) return [];
			return [
				...unknown(`nodes.${id}.answers`, Object.keys(answers), Object.keys(words.answers)),
				...checkTextLinks(words.help ?? '', data, { file: file(key), field: `nodes.${id}.help` }),
			];
		}),
		...Object.entries(text.outcomes).flatMap(([id, words]) =>
			checkTextLinks(words.text, data, { file: file(key), field: `outcomes.${id}.text` }),
		),
	];
}
