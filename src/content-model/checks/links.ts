import { findLinks, parseAuthoredLink } from '../links.ts';
import type { Content } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';
import { publishedFiles } from '../published-files.ts';

const definedIn = {
	q: 'content/data/questions.yaml',
	src: 'content/data/sources.yaml',
	portal: 'content/data/portals.yaml',
	file: 'src/content-model/published-files.ts',
} as const;

/** Links in pages go by id, each id exists, and a cited source is one of the page's own. Anchors are checked on the built pages. */
export function checkLinks({ pages, data }: Content): Problem[] {
	const ids = {
		q: data.questions.map(({ id }) => id),
		src: data.sources.map(({ id }) => id),
		portal: data.portals.map(({ id }) => id),
		file: Object.keys(publishedFiles),
	};
	const englishSources = new Map(
		pages.filter(({ locale }) => locale === data.locales[0]?.id).map(({ path, fields }) => [path, fields.sources ?? []]),
	);
	return pages.flatMap((page) =>
		findLinks(page.body).flatMap(({ href, line }): Problem[] => {
			const at = { file: page.file, field: `line ${page.bodyLine + line}` };
			const link = parseAuthoredLink(href);
			if (!link) {
				if (href.startsWith('#')) return [];
				return [
					{
						...at,
						message: `the link to "${href}" is written as an address`,
						fix: 'Link by id: q: for a question, src: for a source, portal: for a place such as a sign-in page.',
					},
				];
			}
			if (!ids[link.scheme].includes(link.id)) {
				return [{ ...at, message: `unknown id in "${href}"`, fix: fixUnknownId(link.id, ids[link.scheme], definedIn[link.scheme]) }];
			}
			if (link.scheme === 'src' && !englishSources.get(page.path)?.includes(link.id)) {
				return [
					{ ...at, message: `"${link.id}" is cited but is not among the page's sources`, fix: `Add it to sources: of the English page.` },
				];
			}
			return [];
		}),
	);
}
