import { type PageLinks, readLinks } from '../links/read.ts';
import { makeCopy } from '../markdown-copies/copy.ts';
import { type ForeignCode, foreignCode } from '../policy/foreign.ts';
import { type Hashes, pageHashes, policyEdit } from '../policy/page-policy.ts';
import type { TrustedCode } from '../policy/trusted.ts';
import type { ReachId } from '../reaches/list.ts';
import { readSections, type Section } from '../search/sections.ts';
import { type PageUsed, pageUsed, Used } from '../style/used.ts';
import { refuseMarks } from './blanks.ts';
import { dayEdits } from './days.ts';
import { applyEdits } from './edits.ts';
import { optionEdits } from './options.ts';
import { parsePage } from './parse.ts';
import { phraseEdits, type WholeWords } from './phrases.ts';
import { textEdits } from './texts.ts';
import { type Facades, type PageStyle, tidyPage } from './tidy.ts';
import { whiteSpaceEdits } from './white-space.ts';
import { wideSpaceEdits } from './wide-spaces.ts';

/** A page to be read, and which optional parts to read. */
export interface PageToRead {
	/** Path in the built site, with forward slashes. */
	file: string;
	/** Full address and name; only for a page that is also published as Markdown. */
	copy?: { address: string; name: string } | undefined;
	/** Whether the search needs its sections. */
	searched: boolean;
}

/** What later steps need to know about a page. */
export interface ReadPage {
	file: string;
	links: PageLinks;
	style: PageStyle;
	/** Everything on it that style sheets can select. */
	used: PageUsed;
	/** The internals of Astro and Starlight that were found in it. */
	reached: ReachId[];
	/** Hashes for its policy. */
	hashes: Hashes;
	/** Code that did not come from the build; a page with any must not be published. */
	foreign: ForeignCode[];
	/** Its Markdown, as it is in a file of several pages. */
	copy?: string | undefined;
	sections?: Section[] | undefined;
}

/** What threads need to know about the site in order to read a page. */
export interface Known {
	dist: string;
	facades: Facades;
	trusted: TrustedCode;
	/** Words that headings do not take apart. */
	whole: WholeWords;
	base: string;
}

/**
 * Parses a page once, and passes it to the reader of each step.
 * @returns The results of the readers, and the final page except for its blanks.
 */
export function readPage(
	html: string,
	{ file, copy, searched }: PageToRead,
	{ facades, trusted, whole, base }: Omit<Known, 'dist'>,
): ReadPage & { draft: string; all: Used } {
	try {
		refuseMarks(html);
		const page = parsePage(html);
		const used = new Used();
		used.addPage(page);
		const { edits, style, reached } = tidyPage(page, facades);
		const hashes = pageHashes(page, facades);
		const texts = textEdits(page, (text) => [
			...phraseEdits(text, whole),
			...wideSpaceEdits(text),
			...dayEdits(text),
			...optionEdits(text),
		]);
		const changes = [...edits, ...texts, policyEdit(page, hashes)];
		return {
			file,
			links: readLinks(page),
			style,
			used: pageUsed(used),
			all: used,
			reached,
			hashes,
			foreign: foreignCode(page, trusted, base),
			copy: copy && makeCopy(page, copy.address, copy.name),
			sections: searched ? readSections(page) : undefined,
			draft: applyEdits(html, [...changes, ...whiteSpaceEdits(page, changes)]),
		};
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
