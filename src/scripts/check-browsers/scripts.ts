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

/** Regular expression syntax that Safari before 16.4 or older versions of Firefox and Chrome reject. */
const newerInPattern: readonly (readonly [RegExp, string])[] = [
	[/\(\?<[=!]/, 'looks behind in a regular expression'],
	[/\(\?[ims]*(?:[ims]|-[ims]+):/, 'changes flags within a regular expression'],
];

/** The code around a position, on one line. */
const excerpt = (code: string, start: number): string => code.slice(Math.max(0, start - 20), start + 40).replace(/\s+/g, ' ');

/** A token of a script; acorn's types omit the value. */
type Piece = Token & { value?: unknown };

/** Newer regular expression syntax or flags in a text, if the tokens before it make the text a pattern or flags. */
function newerInText(text: string, [comma, , bracket, name]: readonly (Piece | undefined)[]): string[] {
	const isFlags = comma?.type.label === ',' && bracket?.type.label === '(' && name?.value === 'RegExp';
	if (isFlags && text.includes('v')) return ['has the v flag of a regular expression'];
	return newerInPattern.flatMap(([pattern, what]) => (pattern.test(text) ? [what] : []));
}

/**
 * Finds what the oldest browsers do not understand in a script, each with an excerpt of its first occurrence.
 * @param code A built script. The bundler turns a literal pattern that the oldest browsers cannot parse into `RegExp("…")`, which throws
 * when it runs; so string literals are checked like patterns.
 * @param guarded Whether the script has a fallback for browsers that lack a feature.
 * @param sourceType Workers have to be classic scripts: Firefox before 114 ignores `type: module` and runs them as such.
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
