import { evaluateRole } from '../../checkers/role/evaluate.ts';
import { indexFacts } from '../../checkers/role/index-facts.ts';
import { indexNames } from '../../checkers/role/names.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { objectOf } from './fields.ts';
import { answerLines } from './lines.ts';
import { type Lexicon, readRoleCase } from './role-case.ts';

/** The answer to one parsed case, roles by their display names as in the case. */
export function answerRoleCase(lexicon: Lexicon, value: unknown) {
	const { id, question, ignored } = readRoleCase(lexicon, objectOf(value, 'case'));
	const { verdict, reasons, enough, alternatives } = evaluateRole(lexicon.index, question);
	const nameOf = (role: string) => lexicon.index.roles.get(role)?.name ?? role;
	return {
		id,
		verdict,
		reasons: reasons.map(({ rule, effect, basis, sources, values }) => ({ rule, effect, basis, sources, ...(values && { values }) })),
		enough: enough.map(nameOf),
		alternatives,
		...(ignored.length > 0 && { ignored }),
	};
}

/** What the words of a case mean, from the content of the project. */
export function roleLexicon(root: string): Lexicon {
	const { data } = loadContentOrThrow(root);
	return { index: indexFacts(data), names: indexNames(data) };
}

/** `npm run -s evaluate -- role < cases.jsonl` */
export async function run(): Promise<number> {
	const lexicon = roleLexicon(process.cwd());
	return answerLines((value) => answerRoleCase(lexicon, value));
}
