import { checkerById, checkers } from '../../checkers/registry.ts';
import { type AuthoredLink, findLinks, parseAuthoredLink } from '../links.ts';
import type { Content, Page } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';
import { publishedFiles } from '../published-files.ts';

const definedIn = {
	q: 'content/data/questions.yaml',
	src: 'content/data/sources.yaml',
	portal: 'content/data/portals.yaml',
	file: 'src/content-model/published-files.ts',
	check: 'src/checkers/registry.ts',
	way: 'content/flows',
} as const;

type Ids = Record<keyof typeof definedIn, readonly string[]>;

/** Problems with the target of one link, wherever it is written. */
function checkTarget(href: string, data: Content['data'], ids: Ids, at: Pick<Problem, 'file' | 'field'>): Problem[] {
	const link = parseAuthoredLink(href);
	if (!link) {
		return [
			{
				...at,
				message: `the link to "${href}" is written as an address`,
				fix: 'Link by id: q: for a question, src: for a source, portal: for a place such as a sign-in page, check: for a checker.',
			},
		];
	}
	if (ids[link.scheme].includes(link.id)) return link.scheme === 'check' ? checkAsked(href, data, link, at) : [];
	return [{ ...at, message: `unknown id in "${href}"`, fix: fixUnknownId(link.id, ids[link.scheme], definedIn[link.scheme]) }];
}

/** The parts of a checker's encoded answers (`a=…`) that the checker does not understand. */
export function notUnderstood(checker: string, data: Content['data'], asked: string): string[] {
	try {
		return checkerById(checker).notUnderstood(data, asked);
	} catch {
		// Facts that a checker cannot be built from are reported by the checks of those facts.
		return [];
	}
}

/** Checks that a link to a checker passes only answers that the checker understands. */
function checkAsked(href: string, data: Content['data'], { id, anchor }: AuthoredLink, at: Pick<Problem, 'file' | 'field'>): Problem[] {
	return notUnderstood(id, data, anchor).map((part) => ({
		...at,
		message: `the checker does not understand "${part}" in "${href}"`,
		fix: 'Ask the checker on the site, and copy what stands behind the ? or # of its address.',
	}));
}

/**
 * Checks that buttons lead by id, as links in text do, or to the help desk, and not to a source: a source is evidence, not something to
 * act on.
 */
function checkActions({ file, fields }: Page, data: Content['data'], ids: Ids): Problem[] {
	return (fields.actions ?? []).flatMap(({ to }, place) => {
		const at = { file, field: `actions.${place}.to` };
		if (to === 'support') return [];
		if (to.startsWith('src:')) {
			return [{ ...at, message: `"${to}" is a source`, fix: 'Lead to where the reader can act: portal:, q:, check: or support.' }];
		}
		return checkTarget(to, data, ids, at);
	});
}

/** The ids that links can name. */
const linkIds = (data: Content['data']): Ids => ({
	q: data.questions.map(({ id }) => id),
	src: data.sources.map(({ id }) => id),
	portal: data.portals.map(({ id }) => id),
	file: Object.keys(publishedFiles),
	check: checkers.map(({ id }): string => id),
	way: Object.keys(data.flows),
});

/** Problems with the links of a text outside pages, such as the meaning of an error. */
export function checkTextLinks(text: string, data: Content['data'], at: Pick<Problem, 'file' | 'field'>): Problem[] {
	const ids = linkIds(data);
	return findLinks(text).flatMap(({ href }) => checkTarget(href, data, ids, at));
}

/**
 * Checks that links in pages go by id, that each id exists, and that a cited source is listed by the page. Anchors are checked in
 * anchors.ts.
 */
export function checkLinks({ pages, data }: Content): Problem[] {
	const ids = linkIds(data);
	const englishSources = new Map(
		pages.filter(({ locale }) => locale === data.locales[0]?.id).map(({ path, fields }) => [path, fields.sources ?? []]),
	);
	const ofSymptoms = data.symptoms.flatMap(({ id, to }): Problem[] => {
		const at = { file: 'content/data/symptoms.yaml', field: `${id}.to` };
		return /^(?:q|check|way):/.test(to)
			? checkTarget(to, data, ids, at)
			: [
					{
						...at,
						message: `"${to}" is neither a question nor a checker nor a guided way`,
						fix: 'Write q: and the id of a question, check: and that of a checker, or way: and the name of a guided way.',
					},
				];
	});
	const ofPages = pages.flatMap((page) => [
		...checkActions(page, data, ids),
		...findLinks(page.body).flatMap(({ href, line }): Problem[] => {
			const at = { file: page.file, field: `line ${page.bodyLine + line}` };
			if (href.startsWith('#')) return [];
			const problems = checkTarget(href, data, ids, at);
			const link = parseAuthoredLink(href);
			if (problems.length > 0 || link?.scheme !== 'src' || englishSources.get(page.path)?.includes(link.id)) return problems;
			return [
				{ ...at, message: `"${link.id}" is cited but is not among the page's sources`, fix: `Add it to sources: of the English page.` },
			];
		}),
	]);
	return [...ofSymptoms, ...ofPages];
}
