import { counted } from '../../content-model/counted.ts';
/** What kind of page it is: an answer may be longer where readers look up a row, or fill in a form. */
export type Kind = 'answer' | 'errors' | 'checker' | 'list';

/** A page on a phone, with everything closed that opens. */
export interface Measured {
	address: string;
	kind: Kind;
	/** Its height, in screens. */
	screens: number;
	/** Where the line ends that says when it was compared, in screens from the top; left out where there is none. */
	compared?: number;
	/** How many times as much it may take; once where it is left out. */
	more?: number;
}

/** Most screens that a page of a kind may take. */
const most: Readonly<Record<Kind, number>> = { answer: 6, errors: 12, checker: 12, list: 12 };
/** Most screens that half of the answers may take. */
const mostInMiddle = 3;

/** The one in the middle of some numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

const middleOf = (pages: readonly Measured[]) => median(pages.filter(({ kind }) => kind === 'answer').map(({ screens }) => screens));

/**
 * Judges measured pages.
 * @returns A message for each limit that is broken.
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

/** The figures in a few lines. */
export function report(pages: readonly Measured[]): string {
	const longest = (kind: Kind) => pages.filter((page) => page.kind === kind).toSorted((a, b) => b.screens - a.screens)[0];
	const lines = (['answer', 'errors', 'checker', 'list'] as const).flatMap((kind) => {
		const page = longest(kind);
		return page ? [`${kind.padEnd(8)} longest ${page.screens.toFixed(1)} screens of ${most[kind]}  ${page.address}`] : [];
	});
	return [`median answer ${middleOf(pages).toFixed(2)} screens of ${mostInMiddle}, ${counted(pages.length, 'page')}`, ...lines].join('\n');
}
