import { cleanText, linesOf } from './clean.ts';
import { readDocuments } from './documents.ts';
import type { Line, Part, Vocabulary } from './model.ts';
import { readPrinted } from './printed.ts';

/** Maximum number of characters that are read: more than a large tenant prints, few enough for a phone. */
const maxLength = 32_000_000;

/** The parts of a paste, in the order of the text. */
export interface Reading {
	parts: Part[];
	/** True if the text was longer than the maximum. */
	cut: boolean;
	empty: boolean;
}

/**
 * Splits a pasted text into documents, printed lists, tables and the lines around them. Parts are recognized by their structure alone, not
 * by what the text says about itself. Every line is in exactly one part. Never throws; work is linear in the length.
 * @param vocabulary What the checker knows about field names.
 */
export function readParts(pasted: string, vocabulary: Vocabulary): Reading {
	const text = cleanText(pasted.slice(0, maxLength));
	const cut = pasted.length > maxLength;
	if (text.trim() === '') return { parts: [], cut, empty: true };
	const unquoted = unquotedText(text);
	const { trees, rest } = readDocuments(unquoted, vocabulary);
	const parts = [...trees, ...rest.flatMap((lines) => readPrinted(singleSpaced(lines), vocabulary))];
	const place = (part: Part) => (part.kind === 'text' ? (part.lines[0]?.number ?? 0) : part.line);
	return { parts: parts.sort((a, b) => place(a) - place(b)), cut, empty: false };
}

const unquotedText = (text: string) =>
	linesOf(text)
		.map((line) => line.text)
		.join('\n');

/** Removes the blank lines that some programs insert after every line when copying. */
function singleSpaced(lines: readonly Line[]): readonly Line[] {
	let written = 0;
	let followed = 0;
	for (const [place, { text }] of lines.entries()) {
		if (text.trim() === '') continue;
		written++;
		if (place + 1 < lines.length && lines[place + 1]?.text.trim() === '') followed++;
	}
	if (written < 2 || (followed < written - 1 && followed < written * 0.7)) return lines;
	return lines.filter(({ text }, place) => text.trim() !== '' || place === 0 || lines[place - 1]?.text.trim() === '');
}
