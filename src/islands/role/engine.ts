import packedNames from 'virtual:facts/role-names';
import packedRules from 'virtual:facts/role-rules';
import { indexFacts } from '../../checkers/role/index-facts.ts';
import { unpackRoleNames, unpackRoleRules } from '../../checkers/role/pack.ts';
import { openRoleQuestions, parseRoleState, type RoleState, serializeRoleState } from '../../checkers/role/questions.ts';
import { loadTexts } from '../load.ts';
import { translator } from '../text.ts';
import { Assumed } from './Assumed.tsx';
import { roleWords } from './words.ts';

/**
 * Everything that turns a state into an answer: rules, texts, the codec of the address, and the assumptions. Loaded when the reader turns to
 * the form, or when the address asks something.
 * @param strings Texts that the form has already.
 * @param local Names of roles in the reader's language, by id.
 * @param file Where the other texts are.
 */
export async function roleEngine(strings: Readonly<Record<string, string>>, local: Readonly<Record<string, string>>, file: string) {
	const texts = await loadTexts(file);
	const index = indexFacts({ ...unpackRoleNames(packedNames, local), ...unpackRoleRules(packedRules) });
	const t = translator({ ...strings, ...texts.strings });
	return {
		t,
		index,
		Assumed,
		codec: {
			parse: (text: string) => parseRoleState(index, text),
			write: (state: RoleState) => serializeRoleState(index, state),
		},
		answer: (state: RoleState) => (openRoleQuestions(index, state).length > 0 ? undefined : roleWords(index, t, texts, state)),
	};
}
