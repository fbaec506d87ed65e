/** The roles that may act on one target. */
export interface MatrixRow {
	target: string;
	allowed: readonly string[];
}

/** Rows of one kind: all roles are enough, all but some, only a few, or a mixture. */
export interface MatrixGroup {
	kind: 'all' | 'all-but' | 'some' | 'only' | 'none';
	/** The roles named in the heading: the exceptions of `all-but`, or the roles of `only`. */
	named: readonly string[];
	rows: MatrixRow[];
}

/** Maximum number of roles named in a heading; with more, a row belongs to the mixture. */
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
 * Groups the rows of a "who may act on whom" table by which roles are enough, so that readers find the easy targets first.
 * @param actors The columns.
 * @param rows In their order within a group.
 * @returns The non-empty groups, from targets that all roles reach to those that few reach.
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
 * The common ending of all column names, such as " Administrator", which the column heads can leave out.
 * @returns The ending; empty if there is none, or if a name would become empty.
 */
export function commonEnd(names: readonly string[]): string {
	const [first = ''] = names;
	for (let start = 1; start < first.length; start++) {
		const end = first.slice(start);
		// Only whole words are cut, except in scripts without spaces.
		if (/^[\p{Script=Latin}]/u.test(end)) continue;
		if (end.trim().length > 1 && names.every((name) => name.length > end.length && name.endsWith(end))) return end;
	}
	return '';
}
