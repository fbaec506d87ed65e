import type { Content } from '../../content-model/load.ts';
import { fileBeside, pageAddress } from '../../i18n/paths.ts';
import { writeAll, writeOverview } from './llms.ts';
import { type Complete, copiedPages, overviewOf, wholeFile } from './plan.ts';

/** A page that is also published as Markdown. */
export interface PlannedCopy {
	locale: string;
	path: string;
	/** Its Markdown file in the built site. */
	file: string;
	/** Full address of the page. */
	address: string;
	/** Name of the page in a file of several pages: letters, digits and hyphens. */
	name: string;
}

/** The pages that are published as Markdown, by their file in the built site. */
export function plannedCopies(content: Content, complete: Complete): Map<string, PlannedCopy> {
	const pages = content.data.locales.flatMap(({ id }) => copiedPages(id, content));
	return new Map(
		pages.map(({ locale, path }) => {
			const page = pageAddress('', locale, path);
			const file = fileBeside('', locale, path, 'md');
			return [`${page}index.html`, { locale, path, file, address: complete(page), name: path.replaceAll('/', '-') || 'home' }];
		}),
	);
}

/**
 * The files llms.txt and llms-full.txt of each language.
 * @param copy Gives the Markdown of a page, as it is in a file of several pages.
 * @returns File → text.
 */
export function overviewFiles(
	content: Content,
	complete: Complete,
	copy: (locale: string, path: string) => string | undefined,
): Map<string, string> {
	return new Map(
		content.data.locales.flatMap((locale) => {
			const overview = overviewOf(locale, content, complete);
			const answers = content.data.questions.flatMap(({ path }) => copy(locale.id, path) ?? []);
			return [
				[wholeFile(locale.id, content, 'llms'), writeOverview(overview)],
				[wholeFile(locale.id, content, 'llms-full'), writeAll(overview, answers)],
			];
		}),
	);
}
