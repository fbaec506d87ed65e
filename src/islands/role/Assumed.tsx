import { useEffect, useRef, useState } from 'preact/hooks';
import { type Assumption, assumptionsOf } from '../../checkers/role/assumptions.ts';
import type { RoleIndex } from '../../checkers/role/index-facts.ts';
import type { RoleCase } from '../../checkers/role/model.ts';
import type { Translate } from '../text.ts';
import { AssumedControl } from './AssumedControl.tsx';
import { assumedLabel, assumedValue } from './assumed-words.ts';
import type { Roster } from './roster.ts';

interface Props {
	index: RoleIndex;
	roster: Roster;
	question: RoleCase;
	change: (question: RoleCase) => void;
	t: Translate;
}

/** What follows if an assumption is wrong: the verdicts that other values would give, without duplicates. */
const otherwise = ({ turns }: Assumption, t: Translate) =>
	turns.length > 0
		? t('role.assumed.turns', {
				verdict: [...new Set(turns.map(({ verdict }) => t(`role.verdict.${verdict}`)))].join(t('role.assumed.or')),
			})
		: t('role.assumed.no-difference');

/** The assumptions behind a verdict, as text: only those that could change it, and how. On request each can be changed in place. */
export function Assumed({ index, roster, question, change, t }: Props) {
	const [changing, setChanging] = useState(false);
	const root = useRef<HTMLElement>(null);
	const focusOn = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
	useEffect(() => {
		if (changing) focusOn('select, input, li button');
	}, [changing]);
	useEffect(() => {
		// A control that disappears together with its assumption would take the focus with it.
		if (changing && document.activeElement === document.body) focusOn('h2');
	}, [question]);
	const list = assumptionsOf(index, question);
	if (list.length === 0) return null;
	return (
		<section class="assumed" ref={root}>
			<h2 tabIndex={-1}>{t('role.assumed')}</h2>
			<p class="small no-print">
				{t('role.assumed.why')}{' '}
				<button type="button" class="link" aria-expanded={changing} onClick={() => setChanging(!changing)}>
					{t('role.assumed.change')}
				</button>
			</p>
			{/* On paper always as text. */}
			<ul class={changing ? 'print-only' : undefined}>
				{list.map((assumption) => (
					<li key={assumption.name}>
						{!assumption.said && <i class="d q" />}
						<small>{assumedLabel(assumption, t)}</small>
						<span>
							<b>{assumedValue(index, assumption, assumption.value, t)}</b> · <small>{otherwise(assumption, t)}</small>
						</span>
					</li>
				))}
			</ul>
			{changing && (
				<ul class="no-print">
					{list.map((assumption) => (
						<li key={assumption.name}>
							<AssumedControl {...{ index, roster, question, change, assumption, t }} />
							<small>{otherwise(assumption, t)}</small>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
