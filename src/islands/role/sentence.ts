import type { Answer, Reason, Verdict } from '../../checkers/core/answer.ts';
import { type RoleIndex, taskOf } from '../../checkers/role/index-facts.ts';
import type { RoleCase } from '../../checkers/role/model.ts';
import { fill, namesInWords, type Translate } from '../text.ts';
import type { Texts } from '../texts.ts';
import { shortName } from './names-in-words.ts';

/** The effect of a rule that leads to each verdict. */
const decides: Readonly<Record<Verdict, Reason['effect']>> = { yes: 'allows', no: 'blocks', conditional: 'conditional' };

/** Rules that say that a role grants nothing: other reasons say more about this person. */
const saysLittle: ReadonlySet<string> = new Set(['role-not-in-table', 'custom-role-actor']);

/** Rules whose sentence is complete by itself. */
const wholeSentence = /^own-account/;

/** The reason to show first, with all reasons that say the same about other roles. */
function foremost({ verdict, reasons }: Answer): Reason[] {
	const deciding = reasons.filter(({ effect }) => effect === decides[verdict]);
	const first = deciding.find(({ rule }) => !saysLittle.has(rule)) ?? deciding[0];
	return deciding.filter(({ rule }) => rule === first?.rule);
}

/** The sentence of a rule, with ids replaced by names. */
export function ruleSentence(index: RoleIndex, t: Translate, texts: Texts, { rule, values = {} }: Reason): string {
	const words = Object.entries(values).map(([name, id]) => [name, shortName(index, t, id)]);
	return fill(texts.rules[rule] ?? rule, Object.fromEntries(words));
}

/** The task in words, as a part of a sentence. */
export const actWords = (index: RoleIndex, t: Translate, { task }: Pick<RoleCase, 'task'>): string =>
	t(`role.act.${taskOf(index, task).id}`);

/**
 * The sentence about this person: what they can or cannot do, and the deciding reason. Texts are under role.say, role.act and
 * role.because; a reason without its own text uses the sentence of its rule.
 */
export function personSentence(index: RoleIndex, t: Translate, texts: Texts, question: RoleCase, answer: Answer): string {
	const reasons = foremost(answer);
	const [first] = reasons;
	if (!first) return '';
	const all = (name: string) => [...new Set(reasons.flatMap(({ values }) => values?.[name] ?? []))];
	const names = (ids: readonly string[]) =>
		namesInWords(
			ids.map((id) => shortName(index, t, id)),
			t,
			'checker.and',
		);
	const actors = all('actor');
	const who = question.actor.kind === 'app' ? 'app' : 'you';
	const key = `role.because.${first.rule}`;
	const values = {
		...Object.fromEntries(Object.keys(first.values ?? {}).map((name) => [name, names(all(name))])),
		...{ whose: t(`role.whose.${who}`), roles: t(`role.whose.${who}.many`) },
	};
	/** Keys in order of preference; the first one with a text is used. */
	const keys = [...(actors.length > 1 ? [`${key}.many`] : []), key];
	const own = keys.map((one) => ({ one, text: t(one, values) })).find(({ one, text }) => text !== one)?.text;
	const because = own ?? ruleSentence(index, t, texts, first);
	if (wholeSentence.test(first.rule)) return because;
	const lead = t(`role.say.${who}.${answer.verdict}`, { act: actWords(index, t, question) });
	return t('role.say.both', { lead, because });
}
