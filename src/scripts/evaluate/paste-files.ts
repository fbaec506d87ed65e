import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../checkers/core/paste/clean.ts';
import { readOptions } from '../options.ts';
import { writeLine } from './lines.ts';

/** The result of a pasted file: lines to print, and whether it could be answered. */
export interface FileAnswer {
	lines: object[];
	answered: boolean;
}

/** Maximum number of pieces listed in a line; a file may have thousands. */
const maxListed = 20;

/** A field with the first pieces of a list and their number; no field for an empty list. */
export const named = (name: string, list: readonly unknown[]): Record<string, unknown> =>
	list.length === 0 ? {} : { [name]: list.slice(0, maxListed) };

/**
 * What stands behind a command that takes `--paste FILE…`.
 * @param others Options that it takes beside it, each with a value.
 * @returns undefined, with a message, where an option is wrong or no file is named.
 */
export function readPastes<Other extends string>(
	args: readonly string[],
	others: readonly Other[],
	usage: string,
): ({ files: readonly string[] } & { [Name in Other]?: string }) | undefined {
	const options = Object.fromEntries(others.map((name) => [name, { type: 'string' } as const]));
	const given = readOptions(args, { ...options, paste: { type: 'boolean' } }, usage);
	if (given && !(given.paste && given.names.length > 0)) console.error(`--paste takes the names of files. ${usage}`);
	return given?.paste && given.names.length > 0 ? { ...(given as { [Name in Other]?: string }), files: given.names } : undefined;
}

/**
 * `--paste FILE…`: answers each file with JSON lines that name the file. A file that cannot be read or answered gets a line with its
 * error, and the others continue.
 * @returns The exit status: 1 if any file could not be answered.
 */
export function answerFiles(files: readonly string[], answer: (text: string) => FileAnswer): number {
	let status = 0;
	for (const file of files) {
		let text: string;
		try {
			text = decodeBytes(readFileSync(file));
		} catch (error) {
			writeLine({ file, error: `cannot be read: ${(error as NodeJS.ErrnoException).code}` });
			status = 1;
			continue;
		}
		const { lines, answered } = answer(text);
		if (!answered) status = 1;
		for (const line of lines) writeLine({ file, ...line });
	}
	return status;
}
