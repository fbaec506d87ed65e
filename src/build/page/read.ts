import { type PageLinks, readLinks } from '../links/read.ts';
import { type ForeignCode, foreignCode } from '../policy/foreign.ts';
import { type Hashes, pageHashes, policyEdit } from '../policy/page-policy.ts';
import type { Vouchers } from '../policy/vouched.ts';
import type { ReachId } from '../reaches/list.ts';
import { readSections, type Section } from '../search/sections.ts';
import { Used, type UsedSets } from '../style/used.ts';
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
	/** What style sheets can ask of it. */
	used: UsedSets;
	/** What it has of what Astro and Starlight do not promise. */
	reached: ReachId[];
	/** What a policy has to name of it. */
	hashes: Hashes;
	/** Code that the build did not make; none on a page that may be published. */
	foreign: ForeignCode[];
	/** Its Markdown, in the form for a file of several pages. */
	twin?: string | undefined;
	sections?: Section[] | undefined;
}

/** What the threads need to know of the site to read a page. */
export interface Known {
	dist: string;
	facades: Facades;
	vouchers: Vouchers;
	base: string;
}

/**
 * Parses a page, once, and has each reader take from it what its step needs.
 * @returns What was read, and the page as it will be, but for its blanks.
 */
export function readPage(
	html: string,
	{ file, twin, searched }: PageToRead,
	{ facades, vouchers, base }: Pick<Known, 'facades' | 'vouchers' | 'base'>,
): ReadPage & { draft: string } {
	try {
		refuseMarks(html);
		const page = parsePage(html);
		const used = new Used();
		used.addPage(page);
		const { edits, style, reached } = tidyPage(page, facades);
		const hashes = pageHashes(page, facades);
		return {
			file,
			links: readLinks(page),
			style,
			used: { ...used },
			reached,
			hashes,
			foreign: foreignCode(page, vouchers, base),
			twin: twin && makeTwin(page, twin.address, twin.name),
			sections: searched ? readSections(page) : undefined,
			draft: applyEdits(html, [...edits, ...phraseEdits(page), policyEdit(page, hashes)]),
		};
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
