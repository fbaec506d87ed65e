import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A second name for a folder with all its files, by hard links: quick, and for a program not to be told from a copy. Where links cannot be
 * made (another disk), it is a copy.
 */
export function linkFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkFolder(source, target);
		else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
		else {
			try {
				linkSync(source, target);
			} catch {
				cpSync(source, target);
			}
		}
	}
}
