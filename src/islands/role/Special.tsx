import type { RoleCase } from '../../checkers/role/model.ts';
import type { Asking } from '../parts/Checker.tsx';
import { Choice, Tick } from '../parts/Choice.tsx';
import type { Translate } from '../text.ts';
import { fieldValue, isSpecial, type SpecialField, specialFields, withValue } from './fields.ts';
import type { RolePick, Roster } from './RolePick.tsx';

interface Props {
	roster: Roster;
	/** Ids of tools. */
	tools: readonly string[];
	question: RoleCase;
	change: Asking<RoleCase>['change'];
	typing: Asking<RoleCase>['typing'];
	/** Handed over, so that it is not loaded twice. */
	Pick: typeof RolePick;
	t: Translate;
}

/** All that may be special about the user, the actor and the tool, folded away until somebody needs it. */
export default function Special({ roster, tools, question, change, typing, Pick, t }: Props) {
	const control = (field: SpecialField) => {
		const { of, name, when } = field;
		if (when && !when(question) && !isSpecial(question, field)) return null;
		const label = t(`role.field.${of}.${name}`);
		const value = fieldValue(question, field);
		const set = (next: unknown) => change(withValue(question, of, name, next));
		if (field.kind === 'flag') return <Tick key={name} label={label} checked={value === true} onChange={set} />;
		if (field.kind === 'roles')
			return <Pick key={name} {...{ roster, t, ...typing(name) }} label={label} chosen={value as string[]} onChange={set} />;
		if (field.kind === 'choice') {
			const options = field.values.map((option) => ({ value: option, label: t(`role.option.${name}.${option}`) }));
			return <Choice key={name} label={label} value={String(value)} options={options} onChange={set} />;
		}
		const chosen = value as string[];
		return (
			<fieldset key={name}>
				<legend>{label}</legend>
				{field.values.map((option) => (
					<Tick
						key={option}
						label={t(`role.right.${option}`)}
						checked={chosen.includes(option)}
						onChange={(on) => set(on ? [...chosen, option] : chosen.filter((other) => other !== option))}
					/>
				))}
			</fieldset>
		);
	};
	const toolOptions = [{ value: '', label: t('role.form.tool.any') }, ...tools.map((id) => ({ value: id, label: t(`role.tool.${id}`) }))];
	return (
		<div class="special">
			<fieldset>
				<legend>{t('role.form.about-user')}</legend>
				{specialFields.filter(({ of }) => of === 'target').map(control)}
			</fieldset>
			<fieldset>
				<legend>{t('role.form.about-you')}</legend>
				{specialFields.filter(({ of }) => of === 'actor').map(control)}
			</fieldset>
			<Choice label={t('role.form.tool')} value={question.tool} options={toolOptions} onChange={(tool) => change({ ...question, tool })} />
		</div>
	);
}
