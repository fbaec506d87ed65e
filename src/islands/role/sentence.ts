import type { Answer, Reason, Verdict } from '../../checkers/core/answer.ts';
import { type RoleIndex, taskOf } from '../../checkers/role/index-facts.ts';
import type { RoleCase } from '../../checkers/role/model.ts';
import { fill, namesInWords, type Translate } from '../text.ts';
import type { Texts } from '../texts.ts';
import { shortName } from './names-in-words.ts';

/** The effect that makes each verdict. */
const decides: Readonly<Record<Verdict, Reason['effect']>> = { yes: 'allows', no: 'blocks', conditional: 'conditional' };

/** Rules that say that a role gives nothing at all: of several reasons the others say more about this person. */
const saysLittle: ReadonlySet<string> = new Set(['role-not-in-table', 'custom-role-actor']);

/** Rules whose sentence says all there is to say. */
const wholeSentence = /^own-account/;

/** The reason that is told first, and all that say the same of other roles. */
function foremost({ verdict, reasons }: Answer): Reason[] {
	const deciding = reasons.filter(({ effect }) => effect === decides[verdict]);
	const first = deciding.find(({ rule }) => !saysLittle.has(rule)) ?? deciding[0];
	return deciding.filter(({ rule }) => rule === first?.rule);
}

/** The sentence of a rule, with ids in the reader's words. */
export function ruleSentence(index: RoleIndex, t: Translate, texts: Texts, { rule, values = {} }: Reason): string {
	const words = Object.entries(values).map(([name, id]) => [name, shortName(index, t, id)]);
	return fill(texts.rules[rule] ?? rule, Object.fromEntries(words));
}

/** What is asked to be done, as it stands in a sentence. */
export const actWords = (index: RoleIndex, t: Translate, { task }: Pick<RoleCase, 'task'>): string =>
	t(`role.act.${taskOf(index, task).id}`);

/**
 * What the verdict says about this person, as somebody would say it: what can be done or not, and the reason that decided. Texts stand under
 * role.say, role.act and role.because; a reason without a text of its own is told by the sentence of its rule.
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
	/** The text of the first of these keys that there is. */
	const keys = [...(actors.length > 1 ? [`${key}.many`] : []), key];
	const own = keys.map((one) => ({ one, text: t(one, values) })).find(({ one, text }) => text !== one)?.text;
	const because = own ?? ruleSentence(index, t, texts, first);
	if (wholeSentence.test(first.rule)) return because;
	const lead = t(`role.say.${who}.${answer.verdict}`, { act: actWords(index, t, question) });
	return t('role.say.both', { lead, because });
}
