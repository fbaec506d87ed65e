import { type TextPart, unreadOf } from '../../core/paste/model.ts';
import { readParts } from '../../core/paste/read.ts';
import { isAllThereIs } from './empty.ts';
import { weakens } from './line.ts';
import { readNames } from './lines.ts';
import { type Paste, type PasteBuilder, type PastedList, pasteBuilder } from './list.ts';
import { isNoise } from './noise.ts';
import { readRecords } from './records.ts';
import { readTree } from './tree.ts';
import type { PasteWords } from './words.ts';

/**
 * Reads licences from any tenant output, recognized by structure and not by what the text says about itself. Each piece is understood,
 * known to be irrelevant, or listed in `unread`. Never throws.
 */
export function readPaste(pasted: string, words: PasteWords): Paste {
	const paste = pasteBuilder();
	const { parts, cut, empty } = readParts(pasted, words);
	if (empty) {
		paste.report('empty');
		return paste.result();
	}
	if (cut) paste.report('too-large');
	for (const part of parts) {
		if (part.kind === 'tree') readTree(part, words, paste);
		else if (part.kind === 'records') readRecords(part, words, paste);
		else if (part.kind === 'broken') paste.miss(part.unread, 'all');
	}
	const text = parts.filter((part): part is TextPart => part.kind === 'text');
	if (paste.lists.some((list) => !isEmpty(list)) || paste.unread.length > 0) readAround(text, words, paste);
	else readAlone(text, words, paste);
	finish(text, paste);
	return paste.result();
}

const isEmpty = ({ licences }: PastedList) => licences.length === 0;

/** Lines around lists: remarks, unless they name a licence or say that one does not count. */
function readAround(text: readonly TextPart[], words: PasteWords, paste: PasteBuilder): void {
	for (const { lines } of text) {
		for (const { number, text: line } of lines) {
			if (isNoise(line)) continue;
			if (weakens(line, words)) paste.miss(unreadOf(number, line), 'all');
			else if (names(line, words)) paste.miss(unreadOf(number, line), 'more');
		}
	}
}

const names = (line: string, words: PasteWords) => (readNames([{ number: 1, text: line }], words)?.list.licences.length ?? 0) > 0;

/** Lines without any structure: names, one or several per line. */
function readAlone(text: readonly TextPart[], words: PasteWords, paste: PasteBuilder): void {
	const found = readNames(
		text.flatMap(({ lines }) => lines),
		words,
	);
	if (!found) return;
	// Licences in the text override an empty list of the tenant; an empty list of a user stays valid.
	paste.keep((list) => !isEmpty(list) || list.shape === 'user');
	paste.addNames(found, found.list.licences[0]?.line ?? 0);
}

function finish(text: readonly TextPart[], paste: PasteBuilder): void {
	const filled = paste.lists.filter((list) => !isEmpty(list));
	if (filled.length > 0) paste.keep((list) => !isEmpty(list) || list.shape === 'user');
	// If only beginnings of licences were read, there is nothing to judge.
	const whole = filled.some(({ licences }) => licences.some(({ damaged }) => !damaged));
	if (filled.length > 0 && !whole && paste.has('broken-json')) paste.keep(() => false);
	if (paste.lists.length === 0 && paste.bareEmpty && !paste.has('broken-json') && !paste.has('too-large')) {
		const rest = text.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
		if (isAllThereIs(rest)) paste.add({ shape: 'tenant', line: 1, licences: [] });
	}
	if (paste.lists.length === 0) {
		paste.withdraw('unread');
		paste.report('not-recognized');
	}
	if (paste.lists.length > 0 && paste.lists.every(isEmpty)) paste.report('no-licences');
}
