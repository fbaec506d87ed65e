import { parse, type Token } from 'acorn';
import { javaScriptYear } from '../../config/browsers.ts';

/** Properties that the oldest browsers lack → where they may be used: nowhere, or where a reader without them is led another way. */
const properties: Readonly<Record<string, 'nowhere' | 'guarded'>> = {
	adoptedStyleSheets: 'guarded',
	replaceSync: 'guarded',
	findLast: 'guarded',
	findLastIndex: 'nowhere',
	toSorted: 'nowhere',
	toReversed: 'nowhere',
	toSpliced: 'nowhere',
	groupBy: 'nowhere',
	fromAsync: 'nowhere',
	withResolvers: 'nowhere',
	intersection: 'nowhere',
	union: 'nowhere',
	difference: 'nowhere',
	symmetricDifference: 'nowhere',
	isSubsetOf: 'nowhere',
	isSupersetOf: 'nowhere',
	isDisjointFrom: 'nowhere',
	isWellFormed: 'nowhere',
	toWellFormed: 'nowhere',
	canParse: 'nowhere',
	checkVisibility: 'nowhere',
	showPopover: 'nowhere',
	togglePopover: 'nowhere',
	hidePopover: 'nowhere',
	startViewTransition: 'nowhere',
	getOrInsert: 'nowhere',
	getOrInsertComputed: 'nowhere',
	Segmenter: 'nowhere',
	DurationFormat: 'nowhere',
	getWeekInfo: 'nowhere',
	requestIdleCallback: 'nowhere',
	setHTML: 'nowhere',
	toBase64: 'nowhere',
	toHex: 'nowhere',
};

/** The same for global names. */
const globals: Readonly<Record<string, 'nowhere' | 'guarded'>> = {
	DecompressionStream: 'guarded',
	CompressionStream: 'nowhere',
	Iterator: 'nowhere',
	URLPattern: 'nowhere',
	OffscreenCanvas: 'nowhere',
	requestIdleCallback: 'nowhere',
	Temporal: 'nowhere',
};

/** What of regular expressions Safari before 16.4 or older Firefox and Chrome refuse. */
const newerInPattern: readonly (readonly [RegExp, string])[] = [
	[/\(\?<[=!]/, 'looks behind in a regular expression'],
	[/\(\?[ims]*(?:[ims]|-[ims]+):/, 'changes flags within a regular expression'],
];

/** The code around a place, on one line. */
const excerpt = (code: string, start: number): string => code.slice(Math.max(0, start - 20), start + 40).replace(/\s+/g, ' ');

/** A piece of a script; acorn's types leave the value out. */
type Piece = Token & { value?: unknown };

/** What of a text is newer, as a pattern or as its flags, if the pieces before it make it that. */
function newerInText(text: string, [comma, , bracket, name]: readonly (Piece | undefined)[]): string[] {
	const isFlags = comma?.type.label === ',' && bracket?.type.label === '(' && name?.value === 'RegExp';
	if (isFlags && text.includes('v')) return ['has the v flag of a regular expression'];
	return newerInPattern.flatMap(([pattern, what]) => (pattern.test(text) ? [what] : []));
}

/**
 * What in a script the oldest browsers do not understand, each with an excerpt of where it stands first.
 * @param code A script as it was built. A literal pattern that the oldest browsers cannot read is built as `RegExp("…")`, which throws when
 * it runs: so every text is looked at like a pattern.
 * @param guarded Whether the script has another way for browsers that lack what it uses.
 * @param sourceType A worker has to be a plain script: Firefox before 114 does not know that it is a module, and runs it as one.
 */
export function newerInScript(code: string, guarded: boolean, sourceType: 'module' | 'script' = 'module'): string[] {
	const all: Piece[] = [];
	try {
		parse(code, { ecmaVersion: javaScriptYear, sourceType, allowReturnOutsideFunction: true, onToken: all });
	} catch (error) {
		const { message, pos = 0 } = error as Error & { pos?: number };
		return [`is no JavaScript of ${javaScriptYear}: ${message}: ${excerpt(code, pos)}`];
	}
	const found = new Map<string, string>();
	const tell = (what: string, start: number) => {
		if (!found.has(what)) found.set(what, `${what}: ${excerpt(code, start)}`);
	};
	const pieces = all.filter(({ type }) => type.label !== '`');
	for (const [place, { type, value, start }] of pieces.entries()) {
		const before = [1, 2, 3, 4].map((back) => pieces[place - back]);
		if (type.label === 'name') {
			const list = before[0]?.type.label === '.' || before[0]?.type.label === '?.' ? properties : globals;
			const where = Object.hasOwn(list, value as string) ? list[value as string] : undefined;
			if (where === 'nowhere' || (where === 'guarded' && !guarded)) tell(`uses ${value}`, start);
		}
		const text = type.label === 'regexp' ? (value as { pattern: string }).pattern : value;
		if (['regexp', 'string', 'template'].includes(type.label) && typeof text === 'string')
			for (const what of newerInText(text, before)) tell(what, start + Math.max(0, text.search(/\(\?[^:=!]/)));
	}
	return [...found.values()];
}
