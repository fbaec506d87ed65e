import type { Reason } from '../../checkers/core/answer.ts';
import { moreThanNeeded } from '../../checkers/role/enough.ts';
import { evaluateRole } from '../../checkers/role/evaluate.ts';
import { type RoleIndex, tableOf, taskOf } from '../../checkers/role/index-facts.ts';
import { customRole, type RoleCase } from '../../checkers/role/model.ts';
import type { AnswerModel } from '../answer-model.ts';
import { fill, type Translate } from '../text.ts';
import type { Texts } from '../texts.ts';
import { fieldValue, isSpecial, type SpecialField, specialFields } from './fields.ts';

/** How many of the others a role reaches are named before the list gets too long to read. */
const mostNamed = 4;

/** A role, state, tool or right in the reader's words; the texts of the page know all but the English role names. */
function named(index: RoleIndex, t: Translate, id: string): { name: string; local?: string } {
	const role = index.roles.get(id);
	if (role) return { name: role.name, ...(role.names?.['local'] && { local: role.names['local'] }) };
	for (const key of id === customRole ? ['role.custom-role'] : [`role.state.${id}`, `role.tool.${id}`, `role.right.${id}`]) {
		const text = t(key);
		if (text !== key) return { name: text };
	}
	return { name: id };
}

const shortName = (index: RoleIndex, t: Translate, id: string) => {
	const { name, local } = named(index, t, id);
	return local ?? name;
};

/** The sentence of a reason. */
function sentence(index: RoleIndex, t: Translate, texts: Texts, { rule, values = {} }: Reason): string {
	const words = Object.entries(values).map(([name, id]) => [name, shortName(index, t, id)]);
	return fill(texts.rules[rule] ?? rule, Object.fromEntries(words));
}

/** What a role would bring beyond the case. */
function beyond(index: RoleIndex, t: Translate, question: RoleCase, role: string): string | undefined {
	const task = taskOf(index, question.task);
	const more = moreThanNeeded(index, task, question, role).filter((row) => row !== 'any-other-role');
	if (more.length === 0) return;
	const rows = tableOf(index, task.table).rows.size;
	if (more.length > rows / 2) return t('role.beyond.most');
	const rest = more.length - mostNamed;
	const names = more.slice(0, mostNamed).map((id) => shortName(index, t, id));
	return t(rest > 0 ? 'role.beyond.some-more' : 'role.beyond.some', { names: names.join(t('checker.comma')), count: String(rest) });
}

function askedField(index: RoleIndex, t: Translate, question: RoleCase, field: SpecialField) {
	if (!isSpecial(question, field)) return [];
	const value = fieldValue(question, field);
	const { kind, name, of } = field;
	const words = Array.isArray(value)
		? value.map((id) => shortName(index, t, id)).join(t('checker.comma'))
		: kind === 'flag'
			? t('role.ticked')
			: t(`role.option.${name}.${String(value)}`);
	return [{ label: t(`role.field.${of}.${name}`), value: words }];
}

/** The question in words: what was asked, and what is not as usual. */
function askedWords(index: RoleIndex, t: Translate, question: RoleCase): AnswerModel['asked'] {
	const roles = (ids: readonly string[]) => ids.map((id) => shortName(index, t, id)).join(t('checker.comma')) || t('role.none');
	return [
		{ label: t('role.form.task'), value: t(`role.task.${taskOf(index, question.task).id}`) },
		{ label: t('role.form.actor'), value: roles(question.actor.roles) },
		{ label: t('role.form.target'), value: roles(question.target.roles) },
		...specialFields.flatMap((field) => askedField(index, t, question, field)),
		...(index.tools.has(question.tool) ? [{ label: t('role.form.tool'), value: t(`role.tool.${question.tool}`) }] : []),
	];
}

/** The answer to a question in the reader's words. */
export function roleWords(index: RoleIndex, t: Translate, texts: Texts, question: RoleCase): AnswerModel {
	const { verdict, reasons, enough, alternatives } = evaluateRole(index, question);
	const nobody = question.actor.roles.length === 0 && question.actor.kind !== 'app' && enough.length > 0;
	return {
		verdict,
		headline: t(nobody ? 'role.verdict.nobody' : `role.verdict.${verdict}`),
		reasons: reasons.map((reason) => ({
			effect: reason.effect,
			basis: reason.basis,
			text: sentence(index, t, texts, reason),
			sources: reason.sources.flatMap((id) => texts.sources[Number(id)] ?? []),
		})),
		enoughTitle: t('role.enough'),
		enough: enough.map((role) => ({ ...named(index, t, role), more: beyond(index, t, question, role) })),
		ways: alternatives.map((way) => ({ text: t(`role.alternative.${way}`), href: texts.ways[way] ?? '' })),
		asked: askedWords(index, t, question),
	};
}
