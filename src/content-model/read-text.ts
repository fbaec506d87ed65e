import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

const newline = 10;

/** The first line with bytes that are not UTF-8, counted from 1; undefined if there is none. */
function firstBadLine(bytes: Uint8Array): number | undefined {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	for (let from = 0; from < bytes.length; line++) {
		const end = bytes.indexOf(newline, from);
		const to = end < 0 ? bytes.length : end + 1;
		try {
			decoder.decode(bytes.subarray(from, to));
		} catch {
			return line;
		}
		from = to;
	}
	return undefined;
}

/** Characters that no text may contain: pattern, name, and what to do. */
const unwanted: readonly (readonly [RegExp, string, string])[] = [
	[
		/^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?|\|{7}(?: .*)?)$/gm,
		'a mark of an unfinished merge',
		'Keep one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>.',
	],
	[/\uFFFD/g, 'a character that was lost when the file was saved (\uFFFD)', 'Write the character anew, and save the file as UTF-8.'],
	[
		// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f]/g,
		'a control character that nobody sees',
		'Remove it: delete the characters around it and type them anew.',
	],
	[
		/[\u200b\u2060\u202a-\u202e\u00ad]|\uFEFF/g,
		'a character that nobody sees',
		'Remove it: delete the characters around it and type them anew; it often comes with a text that was copied.',
	],
];

const named = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Reads a text file of content/.
 * @param root Absolute path of the project.
 * @param file Path from there.
 * @param problems Receives, each with its line: invalid UTF-8, merge conflict markers, invisible characters.
 * @returns The text with Unix line ends; undefined if the file is not text.
 */
export function readText(root: string, file: string, problems: Problem[]): string | undefined {
	const bytes = readFileSync(join(root, file));
	const bad = firstBadLine(bytes);
	if (bad !== undefined) {
		const fix = 'Save the file with the encoding UTF-8; editors have it under "Save with encoding" or "Save as".';
		problems.push({ file, field: `line ${bad}`, line: bad, message: 'holds bytes that are no UTF-8', fix });
		return undefined;
	}
	// A byte order mark at the beginning is harmless: YAML and JSON parsers skip it.
	const text = bytes
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n');
	for (const [pattern, what, fix] of unwanted) {
		for (const { 0: found, index } of text.matchAll(pattern)) {
			const line = text.slice(0, index).split('\n').length;
			const message = found.length === 1 && found !== '\uFFFD' ? `${what} (${named(found)})` : what;
			problems.push({ file, field: `line ${line}`, line, message, fix });
		}
	}
	return text;
}
