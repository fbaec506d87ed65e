import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** Absolute paths of all unit test files, which are next to the code they test. */
export function unitTestFiles(): string[] {
	return globSync('src/**/*.test.ts')
		.sort()
		.map((file) => resolve(file));
}
