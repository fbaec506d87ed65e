import { checkers } from '../checkers/registry.ts';
import { pageAddress } from '../i18n/paths.ts';
import { checkerAddress } from './checker-place.ts';
import { type AuthoredLink, parseAuthoredLink } from './links.ts';
import { publishedFile } from './published-files.ts';
import type { Portal, Question, Source } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/** What links by id lead to. */
export interface LinkTargets {
	questions: readonly Pick<Question, 'id' | 'path'>[];
	portals: readonly Pick<Portal, 'id' | 'address'>[];
	sources: readonly Pick<Source, 'id' | 'address'>[];
	/** The organization's own addresses of portals. */
	site: Pick<Site, 'portals'>;
}

/**
 * The address a link by id leads to, for readers of a locale.
 * @param base Base path as normalizeBase gives it.
 * @returns undefined for an unknown id, which the content check names with file and line.
 */
export function resolveLink(link: AuthoredLink, targets: LinkTargets, base: string, locale: string): string | undefined {
	const { scheme, id, anchor } = link;
	const byId = (entry: { id: string }) => entry.id === id;
	if (scheme === 'q') {
		const question = targets.questions.find(byId);
		return question && pageAddress(base, locale, question.path, anchor);
	}
	if (scheme === 'check') {
		const checker = checkers.find(byId);
		return checker && checkerAddress(checker, base, locale, targets.questions, anchor);
	}
	if (scheme === 'way') return pageAddress(base, locale, `find-out/${id}`, anchor);
	if (scheme === 'file') {
		const file = publishedFile(id, locale);
		return file === undefined ? undefined : base + file;
	}
	if (scheme === 'portal') {
		const portal = targets.portals.find(byId);
		return portal && (targets.site.portals[portal.id] ?? portal.address);
	}
	return targets.sources.find(byId)?.address;
}

/** Where a button leads that stands below an answer; undefined for the help desk, and for what is no link by id. */
export function resolveAction(to: string, targets: LinkTargets, base: string, locale: string): string | undefined {
	const link = parseAuthoredLink(to);
	return link && resolveLink(link, targets, base, locale);
}
