import { useState } from 'preact/hooks';
import type { RoleCase } from '../../checkers/role/model.ts';
import type { PackedRoleNames } from '../../checkers/role/pack.ts';
import type { Loaded } from '../load.ts';
import type { Asking } from '../parts/Checker.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Translate } from '../text.ts';
import type { RoleEngine } from './engine.ts';
import { countSpecial } from './fields.ts';
import { RolePick, type Roster } from './RolePick.tsx';

export type Side = 'actor' | 'target';
const sides: readonly Side[] = ['actor', 'target'];

interface Props extends Asking<RoleCase> {
	roster: Roster;
	tasks: PackedRoleNames['tasks'];
	engine: Loaded<RoleEngine>;
	paste: Loaded<typeof import('./RolePaste.tsx')>;
	/** Loads template ids, when somebody types one. */
	wantTemplates: () => void;
	/** Only the two plain questions. */
	short: boolean;
	t: Translate;
}

/** What someone types who looks for a role by its template id. */
const templateId = /^[0-9a-f]{6,8}(-|$)/i;

/** The two plain questions, and everything else folded away. */
export function RoleForm({ roster, tasks, question, change, typing, engine, paste, wantTemplates, short, t }: Props) {
	const [task = '', ...columns] = tasks.find(([id]) => id === question.task) ?? tasks[0] ?? [];
	const options = tasks.map(([id]) => ({ value: id, label: t(`role.task.${id}`) }));
	const { Special, tools, t: fullT } = engine.value ?? {};
	const special = countSpecial(question);
	const Paste = paste.value?.default;
	// An example with a condition shows it: the answer depends on it.
	const [foldSpecial] = useState(!short || special > 0);
	return (
		<>
			{!short && <Choice label={t('role.form.task')} value={task} options={options} onChange={(id) => change({ ...question, task: id })} />}
			{sides.map((side) => (
				<RolePick
					key={side}
					roster={roster}
					label={t(`role.form.${side}`)}
					hint={t(`role.form.${side}.hint`)}
					first={side === 'actor' ? columns : []}
					chosen={question[side].roles}
					field={typing(side).field}
					onTyped={(typed) => {
						typing(side).onTyped(typed);
						if (templateId.test(typed)) wantTemplates();
					}}
					onChange={(roles) => change({ ...question, [side]: { ...question[side], roles } })}
					t={t}
				/>
			))}
			{foldSpecial && (
				<Fold
					summary={t('role.form.special') + (special > 0 ? t('role.form.special.count', { count: String(special) }) : '')}
					loaded={engine}
					t={t}
				>
					{Special && tools && fullT && <Special {...{ roster, tools, question, change, typing, Pick: RolePick }} t={fullT} />}
				</Fold>
			)}
			{!short && (
				<Fold summary={t('checker.form.paste')} loaded={Paste ? engine : paste} t={t}>
					{Paste && fullT && <Paste {...{ question, change }} t={fullT} />}
				</Fold>
			)}
		</>
	);
}
