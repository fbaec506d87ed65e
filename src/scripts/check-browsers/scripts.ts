import { parse, type Token, tokenizer } from 'acorn';
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
};

/** The same for global names. */
const globals: Readonly<Record<string, 'nowhere' | 'guarded'>> = {
	DecompressionStream: 'guarded',
	CompressionStream: 'nowhere',
	Iterator: 'nowhere',
	URLPattern: 'nowhere',
	Temporal: 'nowhere',
};

/**
 * What in a script the oldest browsers do not understand.
 * @param code A script as it was built.
 * @param guarded Whether the script has another way for browsers that lack what it uses.
 */
export function newerInScript(code: string, guarded: boolean): string[] {
	const options = { ecmaVersion: javaScriptYear, sourceType: 'module', allowReturnOutsideFunction: true } as const;
	try {
		parse(code, options);
	} catch (error) {
		return [`is no JavaScript of ${javaScriptYear}: ${(error as Error).message}`];
	}
	const found = new Set<string>();
	let before = '';
	// Acorn's types leave the value out.
	for (const { type, value } of tokenizer(code, options) as Iterable<Token & { value?: unknown }>) {
		if (type.label === 'name') {
			const list = before === '.' || before === '?.' ? properties : globals;
			const where = Object.hasOwn(list, value as string) ? list[value as string] : undefined;
			if (where === 'nowhere' || (where === 'guarded' && !guarded)) found.add(`uses ${value}`);
		}
		// Before 16.4, Safari refuses the whole script that contains one.
		if (type.label === 'regexp' && /\(\?<[=!]/.test((value as { pattern: string }).pattern))
			found.add('looks behind in a regular expression');
		before = type.label;
	}
	return [...found];
}
