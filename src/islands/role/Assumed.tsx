import { type Assumption, assumptionsOf, assumptionValues, withAssumption } from '../../checkers/role/assumptions.ts';
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
	t: Translate;
}

/** The verdicts that other values would give, in words, without duplicates. */
const otherwise = ({ turns }: Assumption, t: Translate) =>
	[...new Set(turns.map(({ verdict }) => t(`role.verdict.${verdict}`)))].join(t('role.assumed.or'));

/** The assumptions behind a verdict: only those that could change it, how, and a control that changes each in place. */
export function Assumed({ index, roster, question, change, t }: Props) {
	const list = assumptionsOf(index, question);
	if (list.length === 0) return null;
	const control = (assumption: Assumption) => {
		const { of, name, kind, value, turns } = assumption;
		const label = assumedLabel(assumption, t);
		const set = (next: string) => change(withAssumption(question, assumption, next));
		const chosen = value.split(',').filter((id) => id !== '');
		if (kind === 'roles')
			return (
				<>
					<div class="no-print">
						<RolePick {...{ roster, label, chosen, t }} onChange={(ids) => set(ids.join(','))} />
					</div>
					{/* A field is empty on paper. */}
					<p class="print-only">
						<small>{label}</small>
						<br />
						<b>{assumedValue(index, assumption, value, t)}</b>
					</p>
				</>
			);
		if (kind === 'many')
			return (
				<p>
					<b>{label}</b> {chosen.map((id) => t(`role.right.${id}`)).join(t('checker.comma'))}{' '}
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
	};
	return (
		<>
			<h3 tabIndex={-1}>{t('role.assumed')}</h3>
			<ul class="assumed">
				{list.map((assumption) => (
					<li key={assumption.name}>
						{control(assumption)}
						<small>
							{assumption.turns.length > 0
								? t('role.assumed.turns', { verdict: otherwise(assumption, t) })
								: t('role.assumed.no-difference')}
						</small>
					</li>
				))}
			</ul>
			<p class="small no-print">{t('role.assumed.why')}</p>
		</>
	);
}
