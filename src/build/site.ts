import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Hosting } from '../config/hosts/description.ts';
import type { Content } from '../content-model/load.ts';
import type { ReadPage } from './page/read.ts';
import type { Reached } from './reaches/reached.ts';
import { Used } from './style/used.ts';
import type { Threads } from './threads/threads.ts';

/** What is built, and where. */
export interface Project {
	/** The published content. */
	content: Content;
	hosting: Hosting;
	/** Absolute path of the project. */
	root: string;
	/** Absolute path of the built site. */
	dist: string;
	/** Folder that is kept between builds. */
	cache: string;
	/** Full address of the home folder, with a trailing slash. */
	home: URL;
	warn: (text: string) => void;
	/** Code of the scripts that Vite built for browsers. */
	scripts: readonly string[];
	/** The expected internals that the build has encountered. */
	reached: Reached;
}

/** The built site on disk, and the data that steps pass on. */
export class Site {
	readonly project: Project;
	readonly threads: Threads<typeof import('./jobs.ts')>;
	#pages: readonly ReadPage[] | undefined;
	/** File of a page → what it has left blank; filling refuses what no step has made. */
	values: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
	/** Everything that style sheets can select, of pages and scripts. */
	used = new Used();

	constructor(project: Project, threads: Site['threads']) {
		this.project = project;
		this.threads = threads;
	}

	/**
	 * The pages of the built site, in the order of their files.
	 * @throws In a step before the one that reads them, which would check or change nothing.
	 */
	get pages(): readonly ReadPage[] {
		if (!this.#pages) throw new Error('No page has been read yet: this step belongs after the one that reads them.');
		return this.#pages;
	}

	set pages(pages: readonly ReadPage[]) {
		this.#pages = pages;
	}

	/** Full address of a file of the built site. */
	readonly complete = (file: string): string => new URL(file, this.project.home).href;

	/** Base path with slashes at both ends. */
	get base(): string {
		return this.project.home.pathname;
	}

	/** Files of the built site, sorted, with forward slashes. */
	files(pattern: string): string[] {
		return globSync(pattern, { cwd: this.project.dist })
			.map((file) => file.replaceAll('\\', '/'))
			.sort();
	}

	read(file: string): string {
		return readFileSync(join(this.project.dist, file), 'utf8');
	}

	write(file: string, content: string | Uint8Array): void {
		const path = join(this.project.dist, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}

	remove(file: string): void {
		rmSync(join(this.project.dist, file));
	}
}
