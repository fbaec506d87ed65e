import { parse, type Token } from 'acorn';
import { javaScriptYear } from '../../config/browsers.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Properties that the oldest browsers lack, and global names. */
const properties = words(
	'adoptedStyleSheets replaceSync findLast findLastIndex toSorted toReversed toSpliced groupBy fromAsync withResolvers intersection union difference ' +
		'symmetricDifference isSubsetOf isSupersetOf isDisjointFrom isWellFormed toWellFormed canParse checkVisibility showPopover togglePopover hidePopover ' +
		'startViewTransition getOrInsert getOrInsertComputed Segmenter DurationFormat getWeekInfo requestIdleCallback setHTML toBase64 toHex',
);
const globals = words('DecompressionStream CompressionStream Iterator URLPattern OffscreenCanvas requestIdleCallback Temporal');
/** Those of them that may be used where a reader without them is led another way. */
const guardable = words('adoptedStyleSheets replaceSync findLast DecompressionStream');

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
			if (list.has(value as string) && !(guarded && guardable.has(value as string))) tell(`uses ${value}`, start);
		}
		const text = type.label === 'regexp' ? (value as { pattern: string }).pattern : value;
		if (['regexp', 'string', 'template'].includes(type.label) && typeof text === 'string')
			for (const what of newerInText(text, before)) tell(what, start + Math.max(0, text.search(/\(\?[^:=!]/)));
	}
	return [...found.values()];
}
