import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeTwin } from './twin.ts';

/** A page to be published as Markdown. */
export interface PageToTwin {
	/** The built page and its twin, from the folder of the site. */
	html: string;
	markdown: string;
	/** Full address of the page. */
	address: string;
	/** Name of the page among others. */
	name: string;
}

/** Writes the twins of pages of a built site; gives back their form for a file of several pages. Runs in a thread. */
export default (dist: string) =>
	(pages: readonly PageToTwin[]): string[] =>
		pages.map(({ html, markdown, address, name }) => {
			const twin = makeTwin(readFileSync(join(dist, html), 'utf8'), address, name);
			mkdirSync(dirname(join(dist, markdown)), { recursive: true });
			writeFileSync(join(dist, markdown), twin.alone);
			return twin.together;
		});
