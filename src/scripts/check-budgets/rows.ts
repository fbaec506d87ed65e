import { filesOf, type PageLoad } from './page-load.ts';
import type { Served } from './sizes.ts';

/** A budget and how near the site comes to it. */
export interface Row {
	what: string;
	/** The dearest page or file. */
	where: string;
	measured: number;
	limit: number;
	unit: 'KB' | '';
}

/** The dearest of some things. */
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
		worst('first visit, any answer', 20 + kb(logo), 'KB', each(all)),
		worst(
			'requests of it',
			5,
			'',
			each((load) => 1 + filesOf(load).length),
		),
		worst('page (HTML and policy)', 9, 'KB', each(html)),
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

/** Budgets of what loads only when it is asked for or comes near the view. */
export function askedRows(
	served: Served,
	checkers: readonly PageLoad[],
	skus: string,
	search: readonly (readonly [string, number])[],
): Row[] {
	return [
		worst(
			'a checker near the view',
			16,
			'KB',
			checkers.map(({ address, islands, js }) => [address, kb(served.sum([...islands].filter((file) => !js.has(file))))]),
		),
		worst('the SKU table', 24, 'KB', [[skus, kb(served.size(skus))]]),
		worst(
			'opening the search',
			90,
			'KB',
			search.map(([where, bytes]) => [where, kb(bytes)]),
		),
	];
}

/** The rows as a table, one line each. */
export function table(rows: readonly Row[]): string {
	return rows
		.map(({ what, where, measured, limit, unit }) => {
			const figure = (value: number) => (unit === 'KB' ? value.toFixed(2) : String(value)).padStart(6);
			return `${measured <= limit ? 'ok  ' : 'OVER'} ${what.padEnd(44)}${figure(measured)} of ${String(Number(limit.toFixed(2))).padStart(2)} ${unit.padEnd(2)}  ${where}`;
		})
		.join('\n');
}
