import { basename } from 'node:path';
import type { Checker } from '../../checkers/registry.ts';
import type { OwnBytes } from './own-bytes.ts';
import { filesOf, type PageLoad } from './page-load.ts';
import type { Served } from './sizes.ts';

/** A budget and the measured value. */
export interface Row {
	what: string;
	limit: number;
	unit: 'KB' | '';
	/** The page or file that costs most, and what it costs. */
	where: string;
	measured: number;
}

type Measured = readonly [where: string, measured: number];

/** The row for the most expensive of several pages or files. */
export function worst(what: string, limit: number, of: readonly Measured[], unit: Row['unit'] = 'KB'): Row {
	const [where, measured] = of.toSorted((a, b) => b[1] - a[1])[0] ?? ['', Number.NaN];
	return { what, limit, unit, where, measured };
}

export const kb = (bytes: number): number => bytes / 1024;

/** Pages by the budget that applies to them. */
export interface Pages {
	/** Answers to read. */
	answers: readonly PageLoad[];
	/** Pages to look something up: errors, tables, lists of questions. */
	lists: readonly PageLoad[];
	flows: readonly PageLoad[];
	/** Pages with a checker; the checker's own scripts are counted separately. */
	checkers: readonly PageLoad[];
}

/**
 * Budget rows of pages.
 * @param first The page that most people need first; the second page is compared after the first page of its language.
 * @param own Bytes of an organization's settings, added to the budgets.
 */
export function pageRows(served: Served, { answers, lists, flows, checkers }: Pages, first: PageLoad, own: OwnBytes): Row[] {
	const [logo, texts] = [kb(own.pictures), kb(own.texts)];
	const all = [...answers, ...lists, ...flows, ...checkers];
	const byLanguage = Map.groupBy(all, ({ lang }) => lang);
	const inLanguage = (lang: string) => byLanguage.get(lang) ?? [];
	const html = ({ address }: PageLoad) => kb(served.size(address));
	const visit = (load: PageLoad) => html(load) + kb(served.sum(filesOf(load)));
	const added = (load: PageLoad) => {
		const kept = new Set(inLanguage(load.lang).slice(0, 1).flatMap(filesOf));
		return filesOf(load).filter((file) => !kept.has(file));
	};
	/** The style sheet that every page of a language has, and those for parts that only some pages have. */
	const common = (of: string) => {
		const [one, ...others] = inLanguage(of);
		return [...(one?.css ?? [])].filter((sheet) => others.every(({ css }) => css.has(sheet)));
	};
	const parts = ({ css, lang }: PageLoad) => kb(served.sum([...css].filter((sheet) => !common(lang).includes(sheet))));
	const most = (what: string, limit: number, loads: readonly PageLoad[], measure: (load: PageLoad) => number, unit?: Row['unit']) =>
		worst(
			what,
			limit,
			loads.map((load) => [load.address, measure(load)]),
			unit,
		);
	return [
		most('first visit, the page most people need', 14 + logo + texts, [first], visit),
		most('answer: HTML and policy', 8 + texts, answers, html),
		most('answer: first visit', 16 + logo + texts, answers, visit),
		most('answer: requests', 4, answers, (load) => 1 + filesOf(load).length, ''),
		most('answer: second page', 9.5 + texts, answers, (load) => html(load) + kb(served.sum(added(load)))),
		most('answer: requests of it', 2, answers, (load) => 1 + added(load).length, ''),
		worst(
			'the style sheet of all pages',
			5 + logo,
			[...byLanguage.keys()].map((lang) => [common(lang).join(' '), kb(served.sum(common(lang)))]),
		),
		most('style of the parts that stand on a page', 2, [...answers, ...lists], parts),
		most('errors, tables, lists: HTML and policy', 14 + texts, lists, html),
		most('errors, tables, lists: first visit', 24 + logo + texts, lists, visit),
		most('guided way: HTML and policy', 8 + texts, flows, html),
		most('guided way: first visit', 16 + logo + texts, flows, visit),
		most('with a checker: HTML and policy', 8 + texts, checkers, html),
		most('with a checker: first visit without it', 18 + logo + texts, checkers, visit),
		most('script that runs', 4, [...answers, ...lists], ({ js, inlineJs }) => kb(served.sum(js) + inlineJs)),
		most('all icons and the manifest', 5 + 4 * logo, all, ({ icons }) => kb(served.sum(icons))),
	];
}

/**
 * Budget rows of a checker.
 * @param loads Loads of the pages that contain it.
 * @throws Error if no page contains it, or a script named in its budget does not exist.
 */
export function checkerRows(served: Served, { id, budget }: Checker, loads: readonly PageLoad[]): Row[] {
	if (!loads.some(({ checkers }) => checkers.has(id)))
		throw new Error(`No page has the checker "${id}": its island is known by the file of its answers, which it takes as "texts".`);
	const near = loads.map(({ address, checkers, js }) => {
		const scripts = [...(checkers.get(id) ?? [])].filter((file) => !js.has(file));
		return { address, scripts, bytes: served.sum(scripts), kept: new Set([...scripts, ...js]) };
	});
	/** Bytes of a script with its imports that were not loaded before; from then on they count as loaded. */
	const onDemand = budget.onDemand.map(({ what, script, bytes: limit }) => {
		const sizes = near.map(({ address, scripts, kept }): Measured => {
			const file = [...served.imports(scripts).onDemand].find((name) => basename(name).startsWith(`${script}.`));
			if (!file) throw new Error(`The checker "${id}" loads no script "${script}", which stands in its budget.`);
			const added = served.imports([file]).now.difference(kept);
			for (const name of added) kept.add(name);
			return [address, kb(served.sum(added))];
		});
		return { row: worst(`${id}, on demand: ${what}`, kb(limit), sizes), sizes };
	});
	/** The file of answer texts in the page's language. */
	const texts = (address: string) => served.size(address.replace(/([^/]+)\/(?:check|embed|admins|apps)\/.*/, `checkers/${id}.$1.json`));
	const first = near.map(
		({ address, bytes }, place): Measured => [address, kb(bytes + texts(address)) + (onDemand[0]?.sizes[place]?.[1] ?? 0)],
	);
	return [
		worst(
			`the ${id} checker near the view`,
			kb(budget.nearView),
			near.map(({ address, bytes }) => [address, kb(bytes)]),
		),
		...(budget.firstVerdict ? [worst(`${id}, up to the first verdict`, kb(budget.firstVerdict), first)] : []),
		...onDemand.map(({ row }) => row),
	];
}
