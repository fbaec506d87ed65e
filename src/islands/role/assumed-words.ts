import type { AssumedField, Assumption } from '../../checkers/role/assumptions.ts';
import type { RoleIndex } from '../../checkers/role/index-facts.ts';
import type { AnswerModel } from '../answer-model.ts';
import type { Translate } from '../text.ts';
import { shortName } from './names-in-words.ts';

/** The subject of an assumption in words. */
export const assumedLabel = ({ of, name }: AssumedField, t: Translate): string =>
	of === 'case' ? t('role.form.tool') : t(`role.field.${of}.${name}`);

/** The value of an assumption in words. */
export function assumedValue(index: RoleIndex, { of, name, kind }: AssumedField & { kind: string }, value: string, t: Translate): string {
	if (of === 'case') return value === '' ? t('role.form.tool.any') : t(`role.tool.${value}`);
	if (kind === 'flag') return t(`role.flag.${value}`);
	if (kind === 'choice') return t(`role.option.${name}.${value}`);
	const ids = value.split(',').filter((id) => id !== '');
	return ids.map((id) => shortName(index, t, id)).join(t('checker.comma')) || t('role.none');
}

/** The assumptions of a verdict as label and value, for a ticket. */
export const assumedWords = (index: RoleIndex, t: Translate, list: readonly Assumption[]): AnswerModel['asked'] =>
	list.map((assumption) => ({ label: assumedLabel(assumption, t), value: assumedValue(index, assumption, assumption.value, t) }));
