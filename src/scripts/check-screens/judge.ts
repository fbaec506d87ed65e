import { counted } from '../../content-model/counted.ts';
/** Kind of page; a page may be longer if readers look up a row or fill in a form. */
export type Kind = 'answer' | 'errors' | 'checker' | 'list';

/** A page on a phone, with everything collapsed. */
export interface Measured {
	address: string;
	kind: Kind;
	/** Height in screens. */
	screens: number;
	/** Bottom of the line with the day of verification, in screens from the top; missing if there is none. */
	compared?: number;
	/** Factor by which its limit is multiplied; default 1. */
	more?: number;
}

/** Maximum height in screens, by kind of page. */
const most: Readonly<Record<Kind, number>> = { answer: 6, errors: 12, checker: 12, list: 12 };
/** Maximum of the median height of answers, in screens. */
const mostInMiddle = 3;

/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

const middleOf = (pages: readonly Measured[]) => median(pages.filter(({ kind }) => kind === 'answer').map(({ screens }) => screens));

/**
 * Judges measured pages.
 * @returns A message for each limit that is exceeded.
 */
export function judge(pages: readonly Measured[]): string[] {
	const middle = middleOf(pages);
	return [
		...(middle <= mostInMiddle ? [] : [`The median answer takes ${middle.toFixed(2)} screens, and may take ${mostInMiddle}.`]),
		...pages.flatMap(({ address, kind, screens, compared = 0, more = 1 }) => [
			...(screens <= most[kind] * more
				? []
				: [`${address} takes ${screens.toFixed(1)} screens, and may take ${most[kind] * more}: close more of it.`]),
			...(compared <= more
				? []
				: [`${address} says when it was compared only below the first screen (${compared.toFixed(2)}): shorten what stands above.`]),
		]),
	];
}

/** A short text report of the figures. */
export function report(pages: readonly Measured[]): string {
	const longest = (kind: Kind) => pages.filter((page) => page.kind === kind).toSorted((a, b) => b.screens - a.screens)[0];
	const lines = (['answer', 'errors', 'checker', 'list'] as const).flatMap((kind) => {
		const page = longest(kind);
		return page ? [`${kind.padEnd(8)} longest ${page.screens.toFixed(1)} screens of ${most[kind]}  ${page.address}`] : [];
	});
	return [`median answer ${middleOf(pages).toFixed(2)} screens of ${mostInMiddle}, ${counted(pages.length, 'page')}`, ...lines].join('\n');
}
