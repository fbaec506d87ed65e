import { type Assumption, assumptionValues, withAssumption } from '../../checkers/role/assumptions.ts';
import type { RoleIndex } from '../../checkers/role/index-facts.ts';
import type { RoleCase } from '../../checkers/role/model.ts';
import type { Translate } from '../text.ts';
import { assumedLabel, assumedValue } from './assumed-words.ts';
import { RolePick } from './RolePick.tsx';
import type { Roster } from './roster.ts';

interface Props {
	index: RoleIndex;
	roster: Roster;
	question: RoleCase;
	change: (question: RoleCase) => void;
	assumption: Assumption;
	t: Translate;
}

/** Changes one assumption. Each value of a choice says which verdict it leads to, if that is another one. */
export function AssumedControl({ index, roster, question, change, assumption, t }: Props) {
	const { of, name, kind, value, turns } = assumption;
	const label = assumedLabel(assumption, t);
	const set = (next: string) => change(withAssumption(question, assumption, next));
	const chosen = value.split(',').filter((id) => id !== '');
	if (kind === 'roles') return <RolePick {...{ roster, label, chosen, t }} onChange={(ids) => set(ids.join(','))} />;
	if (kind === 'many')
		return (
			<p>
				<b>{label}</b> {assumedValue(index, assumption, value, t)}{' '}
				<button type="button" class="link" onClick={() => set('')}>
					{t('role.assumed.remove')}
				</button>
			</p>
		);
	const verdictOf = (id: string) => turns.find((turn) => turn.value === id)?.verdict;
	return (
		<label>
			<span>{label}</span>
			<select class="slim" value={value} onChange={(event) => set(event.currentTarget.value)}>
				{assumptionValues(index, { of, name }).map((id) => {
					const verdict = verdictOf(id);
					const words = assumedValue(index, assumption, id, t);
					return (
						<option key={id} value={id}>
							{verdict ? t('role.assumed.leads', { value: words, verdict: t(`role.verdict.${verdict}`) }) : words}
						</option>
					);
				})}
			</select>
		</label>
	);
}
