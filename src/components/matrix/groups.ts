/** Who may act on one target. */
export interface MatrixRow {
	target: string;
	allowed: readonly string[];
}

/** Rows of a kind: all may, all but some, only a few, or a mixture. */
export interface MatrixGroup {
	kind: 'all' | 'all-but' | 'some' | 'only' | 'none';
	/** The actors that the heading names: those left out by `all-but`, those left by `only`. */
	named: readonly string[];
	rows: MatrixRow[];
}

/** At most so many actors are named in a heading; more of them are a mixture. */
const named = 2;

function kindOf(actors: readonly string[], allowed: readonly string[]): Omit<MatrixGroup, 'rows'> {
	const missing = actors.filter((actor) => !allowed.includes(actor));
	if (missing.length === 0) return { kind: 'all', named: [] };
	if (allowed.length === 0) return { kind: 'none', named: [] };
	if (missing.length < named) return { kind: 'all-but', named: missing };
	if (allowed.length <= named) return { kind: 'only', named: actors.filter((actor) => allowed.includes(actor)) };
	return { kind: 'some', named: [] };
}

const order = ['all', 'all-but', 'some', 'only', 'none'] as const;

/**
 * Groups the rows of a table "who may do it to whom" by who is enough, so that a reader finds the easy targets first.
 * @param actors The columns.
 * @param rows In the order in which they stand within a group.
 * @returns Groups with at least one row, from those that everybody reaches to those that few reach.
 */
export function groupRows(actors: readonly string[], rows: readonly MatrixRow[]): MatrixGroup[] {
	const groups = new Map<string, MatrixGroup>();
	for (const row of rows) {
		const kind = kindOf(actors, row.allowed);
		const key = [kind.kind, ...kind.named].join(' ');
		const group = groups.get(key) ?? { ...kind, rows: [] };
		group.rows.push(row);
		groups.set(key, group);
	}
	return [...groups.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/**
 * What the names of all columns end with, such as " Administrator": heads can leave it out.
 * @returns The end in words; empty where the names share none, or where one would have nothing left.
 */
export function commonEnd(names: readonly string[]): string {
	const [first = ''] = names;
	for (let start = 1; start < first.length; start++) {
		const end = first.slice(start);
		// Words are not cut, but for languages that write without spaces.
		if (/^[\p{Script=Latin}]/u.test(end)) continue;
		if (end.trim().length > 1 && names.every((name) => name.length > end.length && name.endsWith(end))) return end;
	}
	return '';
}
