import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes sure that a folder is writable before a build starts; otherwise the build would fail in the middle with a library's message.
 * @param folder Absolute path; created if it does not exist.
 * @throws Error with the folder, the reason, and what to do.
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
		// A stack trace would not help whoever reads this.
		said.stack = line;
		throw said;
	}
}
