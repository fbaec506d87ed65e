import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file beside its place and then moves it there: who is stopped in between leaves the old file, and never half a new one. */
export function writeWhole(file: string, text: string): void {
	const beside = `${file}.new`;
	writeFileSync(beside, text);
	renameSync(beside, file);
}
