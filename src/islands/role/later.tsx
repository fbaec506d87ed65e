import roleAlternatives from 'virtual:facts/role-alternatives';
import { assumptionsOf } from '../../checkers/role/assumptions.ts';
import type { RoleIndex } from '../../checkers/role/index-facts.ts';
import type { RoleState } from '../../checkers/role/questions.ts';
import type { Later } from '../parts/Checker.tsx';
import { translator } from '../text.ts';
import type { LaterTexts, Texts } from '../texts.ts';
import { Assumed } from './Assumed.tsx';
import { assumedWords } from './assumed-words.ts';
import { Rests } from './Rests.tsx';
import type { Roster } from './roster.ts';

/** Includes the facts about alternatives. */
export type RoleLater = Later<RoleState> & { index: RoleIndex };

/** The parts of an answer that are loaded after the verdict: alternatives, assumptions, and sources. */
export function roleLater(
	index: RoleIndex,
	roster: Roster,
	strings: Readonly<Record<string, string>>,
	later: LaterTexts,
	texts: Texts,
): RoleLater {
	const t = translator({ ...strings, ...later.strings });
	/** The assumptions that would turn the verdict if they were wrong. */
	const turning = ({ question }: RoleState) => assumptionsOf(index, question).filter(({ turns }) => turns.length > 0).length;
	return {
		t,
		texts,
		index: { ...index, facts: { ...index.facts, roleAlternatives } },
		strings: later.strings,
		sources: later.sources,
		assumed: ({ question }) => assumedWords(index, t, assumptionsOf(index, question)),
		inVerdict: ({ state }) => <Rests count={turning(state)} t={t} />,
		beside: ({ state, change }) => (
			<Assumed {...{ index, roster, question: state.question, t }} change={(question) => change({ ...state, question })} />
		),
	};
}
