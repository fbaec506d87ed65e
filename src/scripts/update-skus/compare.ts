import type { Sku } from '../../content-model/schemas/licenses.ts';

/** Differences between a rebuilt table and the previous one, one line per SKU. */
export interface Difference {
	came: string[];
	went: string[];
	changed: string[];
	/** Share of the previous products that are now missing, 0 to 1. */
	lost: number;
}

/** Compares two tables. Products known only by name are not in Microsoft's list and do not count as lost. */
export function compareSkus(before: readonly Sku[], after: readonly Sku[]): Difference {
	const old = new Map(before.map((sku) => [sku.id, sku]));
	const now = new Map(after.map((sku) => [sku.id, sku]));
	const title = ({ name, sku }: Sku) => `${name} (${sku})`;
	const listed = before.filter(({ plansKnown }) => plansKnown !== false);
	const went = listed.filter(({ id }) => !now.has(id));
	return {
		came: after.filter(({ id }) => !old.has(id)).map(title),
		went: went.map(title),
		changed: after.flatMap((sku) => {
			const was = old.get(sku.id);
			const fields = was ? changes(was, sku) : [];
			return fields.length > 0 ? [`${title(sku)}: ${fields.join('; ')}`] : [];
		}),
		lost: listed.length === 0 ? 0 : went.length / listed.length,
	};
}

function changes(was: Sku, is: Sku): string[] {
	const fields = ['name', 'sku', 'guid', 'edition', 'plans', 'hints', 'plansKnown'] as const;
	const shown = (value: Sku[(typeof fields)[number]]) => (Array.isArray(value) ? value.join(' ') || 'none' : String(value ?? 'none'));
	return fields
		.filter((field) => shown(was[field]) !== shown(is[field]))
		.map((field) => `${field}: ${shown(was[field])} → ${shown(is[field])}`);
}
