import { checkerById } from '../../checkers/registry.ts';
import type { Data } from '../../content-model/data-files.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import type { Flow, FlowNode, Step } from '../../flows/model.ts';
import { askedOf, walk } from '../../flows/walk.ts';
import { object, oneOf, otherFields, readCase, record, text } from './fields.ts';
import { answerLines, CaseError } from './lines.ts';

/** The result of a case: an outcome with its page and sources, or the open question with its answers. */
interface FlowAnswer {
	id?: string;
	flow: string;
	outcome?: string;
	page?: string;
	action?: string;
	sources?: readonly string[];
	open?: string;
	answers?: readonly string[];
	/** The answers in order; `decidedBy` names the checker that gave an answer. */
	path: readonly (Step & { decidedBy?: string })[];
	questions: number;
	/** Fields and answers that were not read. */
	ignored?: readonly string[];
}

/**
 * Follows a flow with the answers of one parsed case: `{"flow":"reset","answers":{"sees":"grey","who":"group"}}`. For a question that a
 * checker decides, give its verdict, or the checker's answers as in its address
 * (`"covers":"a=helpdesk-administrator&r=user-administrator"`); earlier answers are added.
 * @returns The outcome with its page and sources, or the open question with its answers.
 * @throws CaseError with the field and what is allowed there.
 */
export function answerFlowCase(data: Data, value: unknown): FlowAnswer {
	const schema = object({ id: text.optional(), flow: oneOf(Object.keys(data.flows)), answers: record(text) });
	const unread = (fields: object) => otherFields(fields, [...Object.keys(schema.shape), 'says', 'link', 'gathered', 'page']);
	const { id, flow: name, answers } = readCase(schema, value, unread);
	const flow = data.flows[name] as Flow;
	const decided: string[] = [];
	const answerTo = (node: FlowNode, path: readonly Step[]) => {
		const given = answers[node.id];
		if (!node.asks || (given !== undefined && !given.includes('='))) return given;
		const asked = [askedOf(flow, path, node), given].filter((part) => part).join('&');
		const [odd] = checkerById(node.asks).notUnderstood(data, asked);
		if (odd !== undefined) throw new CaseError(`answers.${node.id}`, `the checker does not understand "${odd}"`);
		const verdict = checkerById(node.asks).verdict(data, asked);
		if (verdict !== undefined) decided.push(node.id);
		return verdict;
	};
	const place = walk(flow, answerTo);
	const { path, node, outcome, unknown } = place;
	if (unknown !== undefined)
		throw new CaseError(`answers.${node?.id}`, `"${unknown}"; allowed: ${Object.keys(node?.answers ?? {}).join(', ')}`);
	const asked = new Set(path.map((step) => step.node));
	const ignored = [
		...unread(value as object),
		...Object.keys(answers)
			.filter((key) => !asked.has(key) && key !== node?.id)
			.map((key) => `answers.${key}`),
	];
	const askedBy = (id: string) => flow.nodes.find((entry) => entry.id === id)?.asks ?? '';
	return {
		...(id !== undefined && { id }),
		flow: name,
		...(outcome && { outcome: outcome.id, page: outcome.page, action: outcome.action, sources: outcome.sources }),
		...(node && { open: node.id, answers: Object.keys(node.answers) }),
		path: path.map((step) => ({ ...step, ...(decided.includes(step.node) && { decidedBy: askedBy(step.node) }) })),
		questions: path.length,
		...(ignored.length > 0 && { ignored }),
	};
}

/** A minimal case, shown as an example. */
export const flowExample = { flow: 'reset', answers: { sees: 'grey' } };

/** `npm run -s evaluate -- flow < cases.jsonl` */
export async function run(): Promise<number> {
	const { data } = loadContentOrThrow(process.cwd());
	return answerLines((value) => answerFlowCase(data, value), flowExample);
}
