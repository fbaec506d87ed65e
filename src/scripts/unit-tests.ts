import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** Absolute paths of all unit tests, which lie beside what they test. */
export function unitTestFiles(): string[] {
	return globSync('src/**/*.test.ts')
		.sort()
		.map((file) => resolve(file));
}
