import { basename } from 'node:path';
import type { Checker } from '../../checkers/registry.ts';
import { filesOf, type PageLoad } from './page-load.ts';
import type { Served } from './sizes.ts';

/** A budget and how near the site comes to it. */
export interface Row {
	what: string;
	/** The page or file that costs most. */
	where: string;
	measured: number;
	limit: number;
	unit: 'KB' | '';
}

/** The row for the one of several pages or files that costs most. */
function worst(what: string, limit: number, unit: Row['unit'], of: readonly (readonly [where: string, measured: number])[]): Row {
	const [where = '', measured = Number.NaN] = of.reduce<readonly [string, number] | []>(
		(most, one) => ((most[1] ?? -1) < one[1] ? one : most),
		[],
	);
	return { what, where, measured, limit, unit };
}

const kb = (bytes: number) => bytes / 1024;

/**
 * Budgets of answer pages.
 * @param answers Loads of all pages that answer a question, without those that hold a checker.
 * @param first The page that a reader saw before, whose files are kept.
 * @param logo Bytes of an organization's own picture, which comes with the style sheet and on top of what this project may cost.
 */
export function answerRows(served: Served, answers: readonly PageLoad[], first: PageLoad, logo: number): Row[] {
	const each = (measure: (load: PageLoad) => number) => answers.map((load) => [load.address, measure(load)] as const);
	const html = ({ address }: PageLoad) => kb(served.size(address));
	const all = (load: PageLoad) => html(load) + kb(served.sum(filesOf(load)));
	const kept = new Set(filesOf(first));
	const plain = answers.filter(({ codeCss }) => codeCss.size === 0);
	return [
		{ what: 'first visit, the page most people need', where: first.address, measured: all(first), limit: 14 + kb(logo), unit: 'KB' },
		worst('first visit, any answer', 20.5 + kb(logo), 'KB', each(all)),
		worst(
			'requests of it',
			5,
			'',
			each((load) => 1 + filesOf(load).length),
		),
		worst('page (HTML and policy)', 9.25, 'KB', each(html)),
		worst(
			'style that holds up the first paint',
			6 + kb(logo),
			'KB',
			each(({ css }) => kb(served.sum(css))),
		),
		worst(
			'style of code blocks, where there are some',
			3,
			'KB',
			each(({ codeCss }) => kb(served.sum(codeCss))),
		),
		worst(
			'script that runs',
			4,
			'KB',
			each(({ js, inlineJs }) => kb(served.sum(js) + inlineJs)),
		),
		worst(
			'second page',
			9,
			'KB',
			plain.map((load) => [load.address, html(load) + kb(served.sum(filesOf(load).filter((file) => !kept.has(file))))]),
		),
		worst(
			'requests of it',
			1,
			'',
			plain.map((load) => [load.address, 1 + filesOf(load).filter((file) => !kept.has(file)).length]),
		),
		worst(
			'all icons and the manifest',
			5 + 4 * kb(logo),
			'KB',
			each(({ icons }) => kb(served.sum(icons))),
		),
	];
}

/**
 * Budgets of a checker.
 * @param loads Loads of pages that hold it.
 * @throws Error if one of the scripts of its budget is not there.
 */
export function checkerRows(served: Served, { id, budget }: Checker, loads: readonly PageLoad[]): Row[] {
	const near = loads.map(({ address, checkers, js }) => {
		const scripts = [...(checkers.get(id) ?? [])].filter((file) => !js.has(file));
		return { address, scripts, kept: new Set([...scripts, ...js]) };
	});
	/** Bytes of a script with all it imports and nobody has yet; from then on the reader has it. */
	const bytesOf = (script: string, { scripts, kept }: (typeof near)[number]) => {
		const file = served.loadedLater(scripts).find((address) => basename(address).startsWith(`${script}.`));
		if (!file) throw new Error(`The checker "${id}" loads no script "${script}", which stands in its budget.`);
		const added = served.withImports(file).filter((address) => !kept.has(address));
		for (const address of added) kept.add(address);
		return served.sum(added);
	};
	return [
		worst(
			`the ${id} checker near the view`,
			kb(budget.nearView),
			'KB',
			near.map(({ address, scripts }) => [address, kb(served.sum(scripts))]),
		),
		...budget.later.map(({ what, script, bytes }) =>
			worst(
				`${id}, later: ${what}`,
				kb(bytes),
				'KB',
				near.map((load) => [load.address, kb(bytesOf(script, load))]),
			),
		),
	];
}

/** Budget of opening the search, in each language. */
export const searchRow = (openings: readonly (readonly [where: string, bytes: number])[]): Row =>
	worst(
		'opening the search',
		90,
		'KB',
		openings.map(([where, bytes]) => [where, kb(bytes)]),
	);

/** The rows as a table, one line each. */
export function table(rows: readonly Row[]): string {
	return rows
		.map(({ what, where, measured, limit, unit }) => {
			const figure = (value: number) => (unit === 'KB' ? value.toFixed(2) : String(value)).padStart(6);
			return `${measured <= limit ? 'ok  ' : 'OVER'} ${what.padEnd(44)}${figure(measured)} of ${String(Number(limit.toFixed(2))).padStart(2)} ${unit.padEnd(2)}  ${where}`;
		})
		.join('\n');
}
