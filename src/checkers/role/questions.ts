import { type RoleIndex, taskOf } from './index-facts.ts';
import { plainCase, type RoleCase, type Target } from './model.ts';

/** What is asked before there is a verdict, in this order. Everything else is rare, and an assumption that can be changed. */
export const roleQuestions = ['task', 'actor', 'home', 'writeback', 'target'] as const;
export type RoleQuestion = (typeof roleQuestions)[number];

/** Where a person's account can live, as the form offers it. */
export const accountHomes = ['cloud', 'synced', 'federated', 'guest'] as const;
export type AccountHome = (typeof accountHomes)[number];

/** A form that is being filled in. A value in the case counts only once its question was answered: the plain values look like answers. */
export interface RoleState {
	question: RoleCase;
	answered: readonly RoleQuestion[];
	/** Sides whose roles were pasted with pieces that could not be read. That stays out of the address: whoever gets the link is asked again. */
	doubt?: readonly RoleSide[];
}

/** Whose roles. */
export type RoleSide = 'actor' | 'target';

/** Nothing asked, nothing answered. */
export const emptyRoleState: RoleState = { question: plainCase, answered: [] };

/** Where the account lives, by what a case says. */
export function homeOf({ guest, federated, home, adProtected }: Target): AccountHome {
	if (guest === 'external') return 'guest';
	if (federated) return 'federated';
	return home === 'synced' || adProtected ? 'synced' : 'cloud';
}

/**
 * The questions that this case takes, in their order.
 * @param index Missing while the rules are not loaded; then only what every case takes.
 */
export function questionsFor(index: RoleIndex | undefined, { question, answered }: RoleState): RoleQuestion[] {
	const task = index && taskOf(index, question.task);
	const home = answered.includes('home') ? homeOf(question.target) : undefined;
	const writeback = task?.password === true && home === 'synced';
	// Whose account it is decides alone: no role of a guest from elsewhere changes that.
	const decided = home === 'guest' && task?.externalGuest !== undefined;
	return roleQuestions.filter((id) => (id === 'writeback' ? writeback : id === 'target' ? !decided : true));
}

/** The questions that are still open: while there is one there is no verdict. */
export const openRoleQuestions = (index: RoleIndex | undefined, state: RoleState): RoleQuestion[] =>
	questionsFor(index, state).filter((id) => !state.answered.includes(id));

const withAnswer = (state: RoleState, id: RoleQuestion, question: RoleCase): RoleState => ({
	...state,
	question,
	answered: roleQuestions.filter((other) => other === id || state.answered.includes(other)),
});

/** What to do was answered. */
export const answerTask = (state: RoleState, task: string): RoleState => withAnswer(state, 'task', { ...state.question, task });

/**
 * The roles of one side were answered; none is an answer, too.
 * @param doubt They come from a text of which something could not be read.
 */
export function answerRoles(state: RoleState, side: RoleSide, roles: readonly string[], doubt = false): RoleState {
	const others = (state.doubt ?? []).filter((other) => other !== side);
	const next = withAnswer(state, side, { ...state.question, [side]: { ...state.question[side], roles } });
	return { ...next, doubt: doubt ? [...others, side] : others };
}

/** Where the account lives was answered. What was said about another place is not true any more, and writeback is asked anew. */
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

/** Whether passwords are written back was answered; "unknown" is an answer that leaves the verdict open. */
export const answerWriteback = (state: RoleState, writeback: Target['writeback']): RoleState =>
	withAnswer(state, 'writeback', { ...state.question, target: { ...state.question.target, writeback } });
