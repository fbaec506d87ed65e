import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const everything = ['content', 'public', 'src', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'];

/**
 * A copy of the project, or of its content, that a test may break. It lies inside the project so that packages resolve. Disposing removes
 * it.
 */
export class SiteCopy implements Disposable {
	readonly root: string;

	/**
	 * @param parts Files and folders of the project to copy.
	 * @param folder Where the copy lies, from the project's root; what was there is removed. Default: a new folder.
	 */
	constructor(parts: readonly string[] = everything, folder?: string) {
		const home = join(root, '.cache', 'copies');
		mkdirSync(home, { recursive: true });
		this.root = folder ? join(root, folder) : mkdtempSync(join(home, 'site-'));
		rmSync(this.root, { recursive: true, force: true });
		mkdirSync(this.root, { recursive: true });
		for (const part of parts) cpSync(join(root, part), join(this.root, part), { recursive: true });
	}

	read(file: string): string {
		return readFileSync(join(this.root, file), 'utf8');
	}

	write(file: string, text: string): void {
		mkdirSync(dirname(join(this.root, file)), { recursive: true });
		writeFileSync(join(this.root, file), text);
	}

	append(file: string, text: string): void {
		appendFileSync(join(this.root, file), text);
	}

	remove(file: string): void {
		rmSync(join(this.root, file));
	}

	/**
	 * Replaces the first occurrence of a text.
	 * @throws Error if the text is not there, since the test is then wrong.
	 */
	replace(file: string, from: string | RegExp, to: string): void {
		const before = this.read(file);
		const after = before.replace(from, to);
		if (after === before) throw new Error(`${file} does not hold ${from}`);
		this.write(file, after);
	}

	[Symbol.dispose](): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
