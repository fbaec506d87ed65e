import { actorsOf, type RoleIndex } from '../../checkers/role/index-facts.ts';
import { known } from '../../checkers/role/model.ts';
import {
	accountHomes,
	answerHome,
	answerRoles,
	answerTask,
	answerWriteback,
	homeOf,
	questionsFor,
	type RoleQuestion,
	type RoleState,
} from '../../checkers/role/questions.ts';
import type { Loaded } from '../load.ts';
import type { Now } from '../parts/Checker.tsx';
import { Waiting } from '../parts/Fold.tsx';
import type { Step } from '../parts/steps.ts';
import type { Translate } from '../text.ts';
import type { RolePick } from './RolePick.tsx';
import type { Roster } from './roster.ts';
import type { Side } from './sides.ts';

interface Props {
	/** Undefined while the rules are not loaded. */
	index: RoleIndex | undefined;
	roster: Roster | undefined;
	Pick: typeof RolePick | undefined;
	/** Ids of the tasks. */
	tasks: readonly string[];
	/** Template ids, loaded when somebody types one. */
	templates: Loaded<unknown>;
	/** The panel to paste the roles of one side. */
	paste: (side: Side, state: RoleState, take: (state: RoleState) => void) => preact.ComponentChildren;
	t: Translate;
}

/** Text of somebody who looks for a role by its template id. */
const templateId = /^[0-9a-f]{6,8}(-|$)/i;

/** How to find out where an account is managed, or whether passwords are written back. */
const How = ({ of, t }: { of: 'home' | 'writeback'; t: Translate }) => (
	<details>
		<summary>{t('role.form.how')}</summary>
		<p>{t(`role.form.how.${of}`)}</p>
	</details>
);

/** The questions of the role checker's form. */
export function roleSteps({ index, roster, Pick, tasks, templates, paste, t }: Props, { state }: Now<RoleState>): Step<RoleState>[] {
	const { question, answered } = state;
	const { target } = question;
	const task = question.task || (tasks[0] ?? '');
	const names = (ids: readonly string[]) =>
		ids.map((id) => roster?.item(id).local ?? roster?.item(id).name ?? id).join(t('role.form.comma')) || t('role.form.none');
	const options = (key: string, ids: readonly string[]) =>
		ids.map((value) => ({ value, label: t(`${key}.${value}`), hint: t(`${key}.${value}.hint`, {}) }));
	const withHints = (key: string, ids: readonly string[]) =>
		options(key, ids).map(({ hint, ...option }) => (hint.startsWith(key) ? option : { ...option, hint }));
	const chosen = (id: RoleQuestion, value: string) => (answered.includes(id) ? value : '');
	const roles = (side: Side): Step<RoleState> => ({
		id: side,
		kind: 'picks',
		title: t(`role.form.${side}`),
		short: t(`role.form.${side}.short`),
		answer: names(question[side].roles),
		value: question[side].roles,
		none: t(`role.form.${side}.none`),
		pick:
			Pick &&
			roster &&
			index &&
			(({ onTyped, ...field }) => (
				<>
					{/* Above the field, since the list of options covers what is below it. */}
					{templates.failed && <Waiting loaded={templates} t={t} />}
					<Pick
						{...field}
						roster={roster}
						label={t(`role.form.${side}.label`)}
						hint={t(`role.form.${side}.hint`)}
						first={side === 'actor' ? actorsOf(index, task) : []}
						pending={templates.wanted && templates.value === undefined}
						onTyped={(typed) => {
							onTyped(typed);
							if (templateId.test(typed) && !templates.failed) templates.want();
						}}
						t={t}
					/>
				</>
			)),
		take: (ids) => answerRoles(state, side, ids),
		extra: (take) => paste(side, state, take),
	});
	const all: Readonly<Record<RoleQuestion, () => Step<RoleState>>> = {
		task: () => ({
			id: 'task',
			kind: 'options',
			title: t('role.form.task'),
			short: t('role.form.task.short'),
			answer: t(`role.task.${task}`),
			options: tasks.map((id) => ({ value: id, label: t(`role.task.${id}`) })),
			value: chosen('task', task),
			take: (task) => answerTask(state, task),
		}),
		actor: () => roles('actor'),
		home: () => ({
			id: 'home',
			kind: 'options',
			title: t('role.form.home'),
			short: t('role.form.home.short'),
			answer: t(`role.form.home.${homeOf(target)}`),
			options: withHints('role.form.home', accountHomes),
			value: chosen('home', homeOf(target)),
			take: (value) => answerHome(state, accountHomes.find((home) => home === value) ?? 'cloud'),
			help: <How of="home" t={t} />,
		}),
		writeback: () => ({
			id: 'writeback',
			kind: 'options',
			title: t('role.form.writeback'),
			short: t('role.form.writeback.short'),
			answer: t(`role.form.writeback.${target.writeback}`),
			options: withHints('role.form.writeback', ['yes', 'no', 'unknown']),
			value: chosen('writeback', target.writeback),
			take: (value) => answerWriteback(state, known.find((one) => one === value) ?? 'unknown'),
			help: <How of="writeback" t={t} />,
		}),
		target: () => roles('target'),
	};
	return questionsFor(index, state).map((id) => all[id]());
}
