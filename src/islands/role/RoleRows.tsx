import type { RoleCorrections } from '../../checkers/role/paste.ts';
import type { RoleRow } from '../../checkers/role/paste-rows.ts';
import { withColon } from '../../i18n/text.ts';
import type { Translate } from '../text.ts';
import type { Roster } from './roster.ts';

interface Props {
	rows: readonly RoleRow[];
	corrections: RoleCorrections;
	onChange: (corrections: RoleCorrections) => void;
	roster: Roster;
	t: Translate;
}

const holds = ['active', 'eligible', 'not-held', 'listed'] as const;
const places = ['tenant', 'unit', 'object', 'unknown'] as const;

/** Maximum number of rows; nobody would check more. */
const maxRows = 100;

/** What was read from a paste, row by row; each relevant cell can be corrected. */
export function RoleRows({ rows, corrections, onChange, roster, t }: Props) {
	const set = (place: number, change: RoleCorrections[number]) =>
		onChange({ ...corrections, [place]: { ...corrections[place], ...change } });
	const choice = <V extends string>(column: string, values: readonly V[], value: V, name: string, take: (value: V) => void) => (
		<select
			class="slim"
			aria-label={`${name}: ${t(`role.rows.${column}`)}`}
			value={value}
			onChange={(event) => {
				const chosen = values.find((one) => one === event.currentTarget.value);
				if (chosen) take(chosen);
			}}
		>
			{values.map((one) => (
				<option key={one} value={one}>
					{t(`role.rows.${column}.${one}`)}
				</option>
			))}
		</select>
	);
	if (rows.length === 0) return null;
	return (
		<table class="stacking read-rows">
			<caption>{t('checker.paste.read')}</caption>
			<thead>
				<tr>
					{(['role', 'held', 'scope', 'whose', 'drop'] as const).map((column) => (
						<th key={column} scope="col">
							{t(`role.rows.${column}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.slice(0, maxRows).map((row, place) => {
					const { held, scope, drop } = { ...row, ...corrections[place] };
					const name = row.role ? (roster.item(row.role).local ?? roster.item(row.role).name) : row.name;
					return (
						<tr key={`${row.line} ${row.name} ${place}`} class={drop ? 'dropped' : undefined}>
							<th scope="row">
								{name} {name !== row.name && <small>{row.name}</small>}
							</th>
							<td data-label={withColon(t('role.rows.held'))}>
								{choice('held', holds, held, name, (chosen) => set(place, { held: chosen }))}
								{row.when && <small>{t(`role.rows.when.${row.when}`, { dates: [row.start, row.end].filter(Boolean).join(' – ') })}</small>}
							</td>
							<td data-label={withColon(t('role.rows.scope'))}>
								{choice('scope', places, scope, name, (chosen) => set(place, { scope: chosen }))}
							</td>
							<td data-label={withColon(t('role.rows.whose'))}>{row.whose ?? <small>{t('role.rows.whose.unsaid')}</small>}</td>
							<td>
								<label class="tick">
									<input type="checkbox" checked={drop === true} onChange={(event) => set(place, { drop: event.currentTarget.checked })} />{' '}
									{t('role.rows.drop')}
									<span class="sr-only"> {name}</span>
								</label>
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
