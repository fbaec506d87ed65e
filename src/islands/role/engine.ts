import packedNames from 'virtual:facts/role-names';
import packedRules from 'virtual:facts/role-rules';
import { indexFacts } from '../../checkers/role/index-facts.ts';
import type { RoleCase } from '../../checkers/role/model.ts';
import { unpackRoleNames, unpackRoleRules } from '../../checkers/role/pack.ts';
import { parseRoleQuery, serializeRoleQuery } from '../../checkers/role/query.ts';
import { loadJson } from '../load.ts';
import { translator } from '../text.ts';
import type { Texts } from '../texts.ts';
import Special from './Special.tsx';
import { roleWords } from './words.ts';

/**
 * Everything that turns a question into an answer: rules, texts, the codec of the address, and the form's folded part. Loaded when the
 * reader turns to the form, or when the address holds a question.
 * @param strings Texts that the form has already.
 * @param local Names of roles in the reader's language, by id.
 * @param file Where the other texts are.
 */
export async function roleEngine(strings: Readonly<Record<string, string>>, local: Readonly<Record<string, string>>, file: string) {
	const texts = await loadJson<Texts>(file);
	const index = indexFacts({ ...unpackRoleNames(packedNames, local), ...unpackRoleRules(packedRules) });
	const t = translator({ ...strings, ...texts.strings });
	return {
		t,
		Special,
		codec: {
			parse: (text: string) => parseRoleQuery(index, text),
			write: (question: RoleCase) => serializeRoleQuery(index, question),
		},
		tools: [...index.tools.keys()],
		answer: (question: RoleCase) => roleWords(index, t, texts, question),
	};
}

export type RoleEngine = Awaited<ReturnType<typeof roleEngine>>;
