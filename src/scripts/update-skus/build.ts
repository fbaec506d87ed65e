import type { Data } from '../../content-model/data-files.ts';
import type { Sku } from '../../content-model/schemas/licenses.ts';
import type { Row } from './read-csv.ts';

/** Facts that Microsoft's list does not contain. */
export type Known = Pick<Data, 'skus' | 'servicePlans' | 'skuHints' | 'editions'>;

/** The rebuilt table, and what a maintainer should check. */
export interface Built {
	skus: Sku[];
	remarks: string[];
}

const guidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Rebuilds the SKU table from the list. Each SKU's edition, which people assign by hand, is taken from the previous table. */
export function buildSkus(rows: readonly Row[], known: Known): Built {
	const good = rows.filter(({ name, sku, guid }) => name !== '' && sku !== '' && guidForm.test(guid));
	const groups = [...Map.groupBy(good, ({ guid }) => guid).values()];
	const before = new Map(known.skus.map((entry) => [entry.id, entry]));
	const built = groups.map((group) => skuOf(group, before, known));
	const listed = new Set(built.map(({ id }) => id));
	const nameOnly = known.skus.filter(({ id, plansKnown }) => plansKnown === false && !listed.has(id));
	const skus = [...built, ...nameOnly].sort(byName);
	return { skus, remarks: [...rowRemarks(rows, groups), ...editionRemarks(built, before, known)] };
}

const key = ({ name, sku }: Sku) => `${name.toLowerCase()}\u0000${sku}`;
const byName = (a: Sku, b: Sku) => (key(a) < key(b) ? -1 : 1);

function skuOf(group: readonly Row[], before: ReadonlyMap<string, Sku>, known: Known): Sku {
	const { name, sku, guid } = group[0] as Row;
	const id = guid.slice(0, 8);
	const carried = new Set(group.map(({ plan }) => plan));
	const plans = known.servicePlans.filter((plan) => carried.has(plan.guid.toLowerCase())).map((plan) => plan.id);
	const hints = known.skuHints
		.filter(({ pattern }) => [name, sku].some((text) => new RegExp(pattern, 'i').test(text)))
		.map((hint) => hint.id);
	const old = before.get(id);
	const edition = old ? old.edition : newEdition({ id, name, sku, plans }, known);
	return {
		...{ id, name, sku, guid },
		...(edition && { edition }),
		...(plans.length > 0 && { plans }),
		...(hints.length > 0 && { hints }),
	};
}

/** The edition whose name is the beginning of a new product's name; the longest if there are several. */
function likelyEdition({ name }: Sku, { editions }: Known) {
	const starts = (text: string) => name.toLowerCase().startsWith(text.toLowerCase()) && !/^\w/.test(name.slice(text.length));
	const found = editions.flatMap((edition) =>
		[edition.name, ...(edition.formerly ?? [])].filter(starts).map((text) => ({ edition, text })),
	);
	return found.sort((a, b) => b.text.length - a.text.length)[0]?.edition;
}

/** A new product gets that edition only if it also contains the plan that defines the edition; otherwise a person has to decide. */
function newEdition(sku: Sku, known: Known): string | undefined {
	const edition = likelyEdition(sku, known);
	const deciding = new Set(known.servicePlans.filter((plan) => plan.edition).map(({ id }) => id));
	const agrees = edition?.plans.some((plan) => deciding.has(plan) && sku.plans?.includes(plan));
	return agrees ? edition?.id : undefined;
}

function rowRemarks(rows: readonly Row[], groups: readonly (readonly Row[])[]): string[] {
	const bad = rows.filter(({ name, sku, guid }) => name === '' || sku === '' || !guidForm.test(guid));
	const byId = Map.groupBy(groups, ([first]) => first?.guid.slice(0, 8) ?? '');
	return [
		...[...byId].filter(([, same]) => same.length > 1).map(([id]) => `GUIDs starting with ${id}: two products would share a short id`),
		...bad.map(({ line }) => `line ${line}: no product name, string id or correct GUID; left out`),
	];
}

function editionRemarks(built: readonly Sku[], before: ReadonlyMap<string, Sku>, known: Known): string[] {
	return built
		.filter(({ id }) => !before.has(id))
		.flatMap((sku) => {
			if (sku.edition) return [`new: ${sku.name} (${sku.sku}): edition ${sku.edition}, by its name and plan; check it`];
			const likely = likelyEdition(sku, known)?.id;
			return likely
				? [`new: ${sku.name} (${sku.sku}): its name looks like ${likely}, its plans do not say so; set the edition by hand`]
				: [];
		});
}
