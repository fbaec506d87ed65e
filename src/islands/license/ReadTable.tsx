import type { Correction, Corrections, ReadRow } from '../../checkers/license/paste/readout.ts';
import { withColon } from '../../i18n/text.ts';
import type { Translate } from '../text.ts';

interface Props {
	rows: readonly ReadRow[];
	corrections: Corrections;
	onCorrect: (corrections: Corrections) => void;
	t: Translate;
}

/** States that a reader can choose; any other state that was read stays available as written. */
const states = ['Enabled', 'Warning', 'Suspended', 'Deleted', 'LockedOut'] as const;

/** Maximum number of rows; nobody would check more. */
const maxRows = 100;

/** What was read, row by row: product, state, people, disabled plans. Each cell can be corrected, and the verdict is updated. */
export function ReadTable({ rows, corrections, onCorrect, t }: Props) {
	const set = (id: string, change: Correction) => onCorrect({ ...corrections, [id]: { ...corrections[id], ...change } });
	const label = (row: ReadRow, column: string) => `${row.product}: ${t(`license.read.${column}`)}`;
	const count = (row: ReadRow, column: 'seats' | 'assigned') => (
		<input
			class="field"
			type="number"
			min="0"
			inputMode="numeric"
			aria-label={label(row, column)}
			value={corrections[row.id]?.[column] ?? row[column] ?? ''}
			onChange={({ currentTarget: { value } }) =>
				value !== '' && Number(value) >= 0 && set(row.id, { [column]: Math.floor(Number(value)) })
			}
		/>
	);
	return (
		<>
			<p class="small">{t('checker.paste.read')}</p>
			<table class="stacking read-rows">
				<thead>
					<tr>
						{['product', 'state', 'seats', 'assigned', 'off', 'drop'].map((column) => (
							<th key={column} scope="col">
								{t(`license.read.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.slice(0, maxRows).map((row) => {
						const { product = row.product, state = row.state ?? '', drop = false, off = row.off } = corrections[row.id] ?? {};
						const offered = [...new Set([...(row.state ? [row.state] : ['']), ...states])];
						return (
							<tr key={row.id} class={drop ? 'dropped' : undefined}>
								<th scope="row">
									<input
										class="field"
										aria-label={label(row, 'product')}
										value={product}
										onChange={({ currentTarget: { value } }) => value.trim() !== '' && set(row.id, { product: value.trim() })}
									/>
									<small>{row.listed ? row.sku : t('license.report.unknown-one')}</small>
									{row.unread.map(({ text }) => (
										<small key={text}>{t('license.read.unread', { text })}</small>
									))}
								</th>
								<td data-label={withColon(t('license.read.state'))}>
									<select
										class="slim"
										aria-label={label(row, 'state')}
										value={state}
										onChange={({ currentTarget: { value } }) => set(row.id, { state: value })}
									>
										{offered.map((one) => (
											<option key={one} value={one}>
												{one || t('license.read.not-said')}
											</option>
										))}
									</select>
								</td>
								<td data-label={withColon(t('license.read.seats'))}>{count(row, 'seats')}</td>
								<td data-label={withColon(t('license.read.assigned'))}>{count(row, 'assigned')}</td>
								<td data-label={withColon(t('license.read.off'))}>
									{off.length > 0 ? (
										<>
											{off.join(t('checker.comma'))}{' '}
											<button type="button" class="link" onClick={() => set(row.id, { off: [] })}>
												{t('license.read.all-on')}
											</button>
										</>
									) : (
										t('license.read.none-off')
									)}
								</td>
								<td>
									<label class="tick">
										<input type="checkbox" checked={drop} onChange={({ currentTarget: { checked } }) => set(row.id, { drop: checked })} />{' '}
										{t('license.read.drop')}
										<span class="sr-only"> {row.product}</span>
									</label>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</>
	);
}
