import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes sure that a folder can be written before a build starts, which would fail in the middle and in a library's words.
 * @param folder Absolute path; made where it is not there.
 * @throws Error that names the folder, the reason, and what to do.
 */
export function expectWritable(folder: string): void {
	const probe = join(folder, '.writable');
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(probe, '');
		rmSync(probe);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		const line = `${folder} cannot be written (${code}). Remove it or give yourself the right to write it, or name another folder: OUT_DIR=other npm run build`;
		const said = new Error(line);
		// The place in this code helps nobody who reads it.
		said.stack = line;
		throw said;
	}
}
