import packedNames from 'virtual:facts/role-names';
import packedRules from 'virtual:facts/role-rules';
import { indexFacts } from '../../checkers/role/index-facts.ts';
import { roleLists } from '../../checkers/role/lists.ts';
import { unpackRoleNames, unpackRoleRules } from '../../checkers/role/pack.ts';
import { openRoleQuestions, type RoleState } from '../../checkers/role/questions.ts';
import { parseRoleState, serializeRoleState } from '../../checkers/role/state-address.ts';
import { loadLater, loadTexts } from '../load.ts';
import { Verdict } from '../parts/Verdict.tsx';
import { type Strings, translator } from '../text.ts';
import { type TextFiles, withLater, withRuleIds } from '../texts.ts';
import type { RoleLater } from './later.tsx';
import { RolePick } from './RolePick.tsx';
import { makeRoster } from './roster.ts';
import { roleWords } from './words.ts';

/**
 * Everything that turns a state into an answer and shows it: rules, texts, the address codec, and the roles to choose from. Loaded when
 * the reader uses the form, or when the address contains answers.
 * @param strings Texts that the form already has.
 * @param local Role id → name in the reader's language.
 * @param files Addresses of the other texts.
 */
export async function roleEngine(strings: Strings, local: Readonly<Record<string, string>>, files: TextFiles) {
	const sent = await loadTexts(files.answers);
	const index = indexFacts({ ...unpackRoleNames(packedNames, local), ...unpackRoleRules(packedRules) });
	const texts = withRuleIds(sent, index.facts.roleRules, roleLists(index.facts));
	const known = { ...strings, ...texts.strings };
	const t = translator(known);
	const roster = (templates?: readonly string[]) => makeRoster(local, templates, t('role.custom-role'));
	return {
		...{ t, index, Verdict, RolePick },
		/** The texts, including those that were loaded later. */
		with: (more: Strings = {}) => translator({ ...known, ...more }),
		later: async () => {
			const [{ roleLater }, more] = await Promise.all([import('./later.tsx'), loadLater(files.later)]);
			return roleLater(index, roster(), known, more, withLater(texts, more, index.facts.roleRules));
		},
		roster,
		codec: {
			parse: (text: string) => parseRoleState(index, text),
			write: (state: RoleState) => serializeRoleState(index, state),
		},
		answer: (state: RoleState, later: Pick<RoleLater, 'index' | 't' | 'texts'> = { index, t, texts }) =>
			openRoleQuestions(index, state).length > 0 ? undefined : roleWords(later.index, later.t, later.texts, state),
	};
}
