import { type RoleIndex, taskOf } from './index-facts.ts';
import { plainCase, type RoleCase, type Target } from './model.ts';

/** The questions before a verdict, in this order. Everything else is rarely different, and is an assumption that can be changed. */
export const roleQuestions = ['task', 'actor', 'home', 'writeback', 'target'] as const;
export type RoleQuestion = (typeof roleQuestions)[number];

/** Where an account can be managed, as the form offers it. */
export const accountHomes = ['cloud', 'synced', 'federated', 'guest'] as const;
export type AccountHome = (typeof accountHomes)[number];

/** The state of the form. A value in the case counts only if its question was answered, since default values look like answers. */
export interface RoleState {
	question: RoleCase;
	answered: readonly RoleQuestion[];
	/** Sides whose roles were pasted with unread pieces. This is not in the address: whoever opens the link is asked again. */
	doubt?: readonly RoleSide[];
}

/** Whose roles are meant. */
export type RoleSide = 'actor' | 'target';

/** The state without answers. */
export const emptyRoleState: RoleState = { question: plainCase, answered: [] };

/** Where the account of a case is managed. */
export function homeOf({ guest, federated, home, adProtected }: Target): AccountHome {
	if (guest === 'external') return 'guest';
	if (federated) return 'federated';
	return home === 'synced' || adProtected ? 'synced' : 'cloud';
}

/**
 * The questions of a case, in order.
 * @param index Undefined while the rules are not loaded; then only the questions that every case has.
 */
export function questionsFor(index: RoleIndex | undefined, { question, answered }: RoleState): RoleQuestion[] {
	const task = index && taskOf(index, question.task);
	const home = answered.includes('home') ? homeOf(question.target) : undefined;
	const writeback = task?.password === true && home === 'synced';
	// Whose account it is may decide alone: for a guest from elsewhere no role matters.
	const decided = home === 'guest' && task?.externalGuest !== undefined;
	return roleQuestions.filter((id) => (id === 'writeback' ? writeback : id === 'target' ? !decided : true));
}

/** The open questions; there is no verdict while there are any. */
export const openRoleQuestions = (index: RoleIndex | undefined, state: RoleState): RoleQuestion[] =>
	questionsFor(index, state).filter((id) => !state.answered.includes(id));

const withAnswer = (state: RoleState, id: RoleQuestion, question: RoleCase): RoleState => ({
	...state,
	question,
	answered: roleQuestions.filter((other) => other === id || state.answered.includes(other)),
});

/** Answers the task. */
export const answerTask = (state: RoleState, task: string): RoleState => withAnswer(state, 'task', { ...state.question, task });

/**
 * Answers the roles of one side; an empty list is also an answer.
 * @param doubt True if they come from a text with unread pieces.
 */
export function answerRoles(state: RoleState, side: RoleSide, roles: readonly string[], doubt = false): RoleState {
	const others = (state.doubt ?? []).filter((other) => other !== side);
	const next = withAnswer(state, side, { ...state.question, [side]: { ...state.question[side], roles } });
	return { ...next, doubt: doubt ? [...others, side] : others };
}

/** Answers where the account is managed. Answers that depend on it are reset, and writeback is asked again. */
export function answerHome(state: RoleState, home: AccountHome): RoleState {
	const { target } = state.question;
	const moved: Target = {
		...target,
		home: home === 'synced' ? 'synced' : 'cloud',
		federated: home === 'federated',
		guest: home === 'guest' ? 'external' : target.guest === 'external' ? 'no' : target.guest,
		...(home !== 'synced' && { adProtected: false, writeback: 'unknown', writebackAgent: 'unknown' }),
	};
	const next = withAnswer(state, 'home', { ...state.question, target: moved });
	return home === 'synced' ? next : { ...next, answered: next.answered.filter((id) => id !== 'writeback') };
}

/** Answers whether passwords are written back; "unknown" leaves the verdict open. */
export const answerWriteback = (state: RoleState, writeback: Target['writeback']): RoleState =>
	withAnswer(state, 'writeback', { ...state.question, target: { ...state.question.target, writeback } });
