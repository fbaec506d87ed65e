import { useId } from 'preact/hooks';
import { kinds, states } from '../../checkers/expiry/model.ts';
import { type Selection, sorts } from '../../checkers/expiry/report.ts';
import type { Translate } from '../text.ts';

interface Props {
	selection: Selection;
	select: (selection: Selection) => void;
	t: Translate;
}

/** Controls for which credentials are listed, and in which order; closed, with what is chosen beside their name. */
export function Filters({ selection, select, t }: Props) {
	const id = useId();
	const choice = (field: 'state' | 'kind', values: readonly string[]) => (
		<label>
			<span>{t(`expiry.report.filter.${field}`)}</span>
			<select class="slim" value={selection[field]} onChange={(event) => select({ ...selection, [field]: event.currentTarget.value })}>
				<option value="">{t('expiry.report.filter.all')}</option>
				{values.map((value) => (
					<option key={value} value={value}>
						{t(`expiry.${field}.${value}`)}
					</option>
				))}
			</select>
		</label>
	);
	const { state, kind, text, sort } = selection;
	const chosen = [
		...(state === '' ? [] : [t(`expiry.state.${state}`)]),
		...(kind === '' ? [] : [t(`expiry.kind.${kind}`)]),
		...(text.trim() === '' ? [] : [text.trim()]),
		t(`expiry.report.sort.${sort}`),
	];
	return (
		<details class="filters">
			<summary>
				{t('expiry.report.filter')} <small>{chosen.join(' · ')}</small>
			</summary>
			<div>
				{choice('state', states)}
				{choice('kind', kinds)}
				<label>
					<span>{t('expiry.report.sort')}</span>
					<select
						class="slim"
						value={selection.sort}
						onChange={(event) => select({ ...selection, sort: sorts.find((sort) => sort === event.currentTarget.value) ?? 'next' })}
					>
						{sorts.map((sort) => (
							<option key={sort} value={sort}>
								{t(`expiry.report.sort.${sort}`)}
							</option>
						))}
					</select>
				</label>
				<label for={id}>
					<span>{t('expiry.report.filter.text')}</span>
					<input
						id={id}
						type="text"
						class="field"
						autocomplete="off"
						spellcheck={false}
						value={selection.text}
						onInput={(event) => select({ ...selection, text: event.currentTarget.value })}
					/>
				</label>
			</div>
		</details>
	);
}
