import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { partLocales } from '../i18n/core-locales.ts';

const root = resolve(import.meta.dirname, '../..');
const everything = ['content', 'public', 'src', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'];
const locales = 'content/data/locales.yaml';
const settings = 'content/data/site.yaml';

/**
 * A copy of the project, or of its content, that a test may break. It lies inside the project so that packages resolve. Disposing removes
 * it.
 */
export class SiteCopy implements Disposable {
	readonly root: string;
	/** File → its bytes before it was changed; undefined if there was none. */
	readonly #before = new Map<string, Buffer | undefined>();

	/**
	 * @param parts Files and folders of the project to copy.
	 * @param folder Where the copy lies, from the project's root; what was there is removed. Default: a new folder.
	 * @param wanted Whether a file or folder, given by its path, is copied. Default: all.
	 */
	constructor(parts: readonly string[] = everything, folder?: string, wanted?: (path: string) => boolean) {
		const home = join(root, '.cache', 'copies');
		mkdirSync(home, { recursive: true });
		this.root = folder ? join(root, folder) : mkdtempSync(join(home, 'site-'));
		rmSync(this.root, { recursive: true, force: true });
		mkdirSync(this.root, { recursive: true });
		for (const part of parts) cpSync(join(root, part), join(this.root, part), { recursive: true, ...(wanted && { filter: wanted }) });
	}

	read(file: string): string {
		return readFileSync(join(this.root, file), 'utf8');
	}

	write(file: string, text: string | Uint8Array): void {
		this.#keep(file);
		mkdirSync(dirname(join(this.root, file)), { recursive: true });
		writeFileSync(join(this.root, file), text);
	}

	append(file: string, text: string): void {
		this.#keep(file);
		appendFileSync(join(this.root, file), text);
	}

	remove(file: string): void {
		this.#keep(file);
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

	/** Remembers how a file was before its first change. */
	#keep(file: string): void {
		const path = join(this.root, file);
		if (!this.#before.has(file)) this.#before.set(file, existsSync(path) ? readFileSync(path) : undefined);
	}

	/** Publishes every language again, whatever the organization chose in its settings. */
	publishAll(): this {
		writeFileSync(join(this.root, settings), this.read(settings).replace(/^languages:.*\n/m, ''));
		return this;
	}

	/** Undoes all changes since the copy was made or last restored. */
	restore(): void {
		for (const [file, bytes] of this.#before) {
			if (bytes) writeFileSync(join(this.root, file), bytes);
			else rmSync(join(this.root, file), { force: true });
		}
		this.#before.clear();
	}

	[Symbol.dispose](): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}

/**
 * A copy of the content in the core languages. Most checks ask the same of each language, so the test of one mistake needs no more, and
 * takes a third of the time.
 * @param parts Files and folders of the project to copy, besides the content.
 */
export function coreCopy(...parts: readonly string[]): SiteCopy {
	const [head = '', ...lines] = readFileSync(join(root, locales), 'utf8').split(/^(?=- )/m);
	const { core, further } = partLocales(lines);
	const tags = further.flatMap((line) => /id: ([\w-]+), lang: ([\w-]+)/.exec(line)?.slice(1) ?? []).join('|');
	const ofFurther = new RegExp(`[/\\\\.](?:${tags})(?:\\.(?:yaml|json))?$`);
	const site = new SiteCopy(['content', ...parts], undefined, (file) => !ofFurther.test(file));
	writeFileSync(join(site.root, locales), head + core.join(''));
	writeFileSync(join(site.root, settings), site.read(settings).replace(new RegExp(`^ +(?:${tags}): .*\\n`, 'gm'), ''));
	return site.publishAll();
}
