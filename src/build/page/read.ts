import { type PageLinks, readLinks } from '../links/read.ts';
import { policyEdit } from '../policy/page-policy.ts';
import type { ReachId } from '../reaches/list.ts';
import { readSections, type Section } from '../search/sections.ts';
import type { Used } from '../style/used.ts';
import { makeTwin } from '../twins/twin.ts';
import { refuseMarks } from './blanks.ts';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { phraseEdits } from './phrases.ts';
import { type Facades, type PageStyle, tidyPage } from './tidy.ts';

/** A page to be read, and what beside links and style is wanted of it. */
export interface PageToRead {
	/** Path in the built site, with forward slashes. */
	file: string;
	/** Full address and name, for a page that is published as Markdown too. */
	twin?: { address: string; name: string } | undefined;
	/** Whether the search finds sections of it. */
	searched: boolean;
}

/** What later steps need of a page. */
export interface ReadPage {
	file: string;
	links: PageLinks;
	style: PageStyle;
	/** What it has of what Astro and Starlight do not promise. */
	reached: ReachId[];
	/** Its Markdown, in the form for a file of several pages. */
	twin?: string | undefined;
	sections?: Section[] | undefined;
}

/**
 * Parses a page, once, and has each reader take from it what its step needs.
 * @param used Gets what style sheets can ask of the page.
 * @returns What was read, and the page as it will be, but for its blanks.
 */
export function readPage(html: string, { file, twin, searched }: PageToRead, facades: Facades, used: Used): ReadPage & { draft: string } {
	try {
		refuseMarks(html);
		const page = parsePage(html);
		used.addPage(page);
		const { edits, style, reached } = tidyPage(page, facades);
		return {
			file,
			links: readLinks(page),
			style,
			reached,
			twin: twin && makeTwin(page, twin.address, twin.name),
			sections: searched ? readSections(page) : undefined,
			draft: applyEdits(html, [...edits, ...phraseEdits(page), policyEdit(page, facades)]),
		};
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
