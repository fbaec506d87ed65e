import { type RoleIndex, taskOf } from './index-facts.ts';
import { known, type RoleCase } from './model.ts';
import { parseRoleQuery, roleKeys, serializeRoleQuery } from './query.ts';
import { homeOf, type RoleQuestion, type RoleSide, type RoleState, roleQuestions } from './questions.ts';

/** Encodes "none" for roles in an address. No role has this id. */
const none = 'none';

const keyOf = (part: string) => part.split('=')[0] ?? '';

/** The state in which sides pasted with doubts are not answered. */
function withoutDoubted({ question, answered, doubt = [] }: RoleState): RoleState {
	const emptied = (side: RoleSide) => (doubt.includes(side) ? { ...question[side], roles: [] } : question[side]);
	return {
		question: { ...question, actor: emptied('actor') as RoleCase['actor'], target: emptied('target') as RoleCase['target'] },
		answered: answered.filter((id) => !(doubt as readonly string[]).includes(id)),
	};
}

/**
 * The address of a state, without ? or #. Default answers are also written out, so that whoever opens a link is asked exactly the
 * questions that were open.
 */
export function serializeRoleState(index: RoleIndex, state: RoleState): string {
	const { question, answered } = withoutDoubted(state);
	const { actor, target } = question;
	const plain = [
		...(answered.includes('task') ? [`t=${taskOf(index, question.task).id}`] : []),
		...(answered.includes('actor') && actor.roles.length === 0 ? [`a=${none}`] : []),
		...(answered.includes('home') && homeOf(target) === 'cloud' ? ['h=cloud'] : []),
		...(answered.includes('writeback') && target.writeback === 'unknown' ? ['w=unknown'] : []),
		...(answered.includes('target') && target.roles.length === 0 ? [`r=${none}`] : []),
	];
	const said = serializeRoleQuery(index, question).split('&');
	const parts = new Map([...said, ...plain].filter((part) => part !== '').map((part) => [keyOf(part), part]));
	return roleKeys.flatMap((key) => parts.get(key) ?? []).join('&');
}

/**
 * Reads a state from an address. An older address without a task means the first task. Never throws.
 * @returns The state, and the parts that could not be used.
 */
export function parseRoleState(index: RoleIndex, text: string): { question: RoleState; ignored: string[] } {
	const parts = text
		.replace(/^[?#]/, '')
		.split('&')
		.filter((part) => part !== '');
	const saysNone = (key: string) => parts.includes(`${key}=${none}`);
	const rest = parts.filter((part) => part !== `a=${none}` && part !== `r=${none}`);
	const { question, ignored } = parseRoleQuery(index, rest.join('&'));
	const { actor, target } = question;
	const unused = new Set(ignored);
	/** Keys with a value that could be used. */
	const used = new Set(parts.filter((part) => !unused.has(part)).map(keyOf));
	const answers: Readonly<Record<RoleQuestion, boolean>> = {
		task: roleKeys.some((key) => used.has(key)) && !ignored.some((part) => keyOf(part) === 't'),
		actor: actor.roles.length > 0 || saysNone('a'),
		home: homeOf(target) !== 'cloud' || used.has('h'),
		writeback: target.writeback !== 'unknown' || parts.includes(`w=${known[0]}`),
		target: target.roles.length > 0 || saysNone('r'),
	};
	return { question: { question, answered: roleQuestions.filter((id) => answers[id]) }, ignored };
}
