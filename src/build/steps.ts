import type { Site } from './site.ts';
import { checkPageLinks } from './steps/check-links.ts';
import { checkReaches } from './steps/check-reaches.ts';
import { compressTexts } from './steps/compress-texts.ts';
import { finishPages } from './steps/finish-pages.ts';
import { makePreviews } from './steps/make-previews.ts';
import { makeSearch } from './steps/make-search.ts';
import { makeStyle } from './steps/make-style.ts';
import { moveNotFoundPages } from './steps/move-not-found-pages.ts';
import { readPages } from './steps/read-pages.ts';
import { writeHostFiles } from './steps/write-host-files.ts';
import { writeIcons } from './steps/write-icons.ts';
import { writeMarkdown } from './steps/write-markdown.ts';
import { writeShortAddresses } from './steps/write-short-addresses.ts';

/** Something done after Astro has written the pages. */
export interface Step {
	name: string;
	/** Why it has this position in the list. */
	why: string;
	/**
	 * Does the work.
	 * @returns What it did, for the log.
	 */
	run: (site: Site) => string | undefined | Promise<string | undefined>;
}

/** Everything done after Astro has written the pages, in order. */
export const steps: readonly Step[] = [
	{ name: 'not-found pages', why: 'Pages get the addresses that hosts ask for before anybody lists them.', run: moveNotFoundPages },
	{ name: 'read', why: 'Each page is parsed once; all that follows lives on what was read.', run: readPages },
	{
		name: 'reaches',
		why: 'Modules and pages are known: a build that lost what it relies on stops before it goes wrong.',
		run: checkReaches,
	},
	{ name: 'Markdown', why: 'Pages link to their Markdown, so it is there before links are checked.', run: writeMarkdown },
	{ name: 'links', why: 'A dead link stops the build before the long steps.', run: checkPageLinks },
	{ name: 'search', why: 'Needs the sections of all pages; takes the most memory, so little else should be kept.', run: makeSearch },
	{ name: 'icons', why: 'Need only site.yaml; before compression, because one of them is a text.', run: writeIcons },
	{ name: 'previews', why: 'Need only the content; here because they take long and nothing waits for them.', run: makePreviews },
	{ name: 'style', why: 'What no page and no script uses is known only when all have been read.', run: makeStyle },
	{ name: 'pages', why: 'Pages name the style sheets, whose names depend on what is in them.', run: finishPages },
	{ name: 'compression', why: 'After the last text has been written.', run: compressTexts },
	{
		name: 'short addresses',
		why: 'Lead on to rows and nowhere else: nothing reads, links to or compresses them.',
		run: writeShortAddresses,
	},
	{ name: 'host files', why: 'Read by hosts as they are, so they are not compressed.', run: writeHostFiles },
];
