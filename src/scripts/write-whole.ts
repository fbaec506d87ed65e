import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file atomically: under a temporary name, then moved. An interrupted process leaves the old file, never half of a new one. */
export function writeWhole(file: string, text: string): void {
	const beside = `${file}.new`;
	writeFileSync(beside, text);
	renameSync(beside, file);
}
