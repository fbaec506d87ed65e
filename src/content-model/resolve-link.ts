import { checkers } from '../checkers/registry.ts';
import { pageAddress } from '../i18n/paths.ts';
import { checkerAddress } from './checker-place.ts';
import { type AuthoredLink, parseAuthoredLink } from './links.ts';
import { publishedFile } from './published-files.ts';
import type { Portal, Question, Source } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/** The data that links by id are resolved with. */
export interface LinkTargets {
	questions: readonly Pick<Question, 'id' | 'path'>[];
	portals: readonly Pick<Portal, 'id' | 'address'>[];
	sources: readonly Pick<Source, 'id' | 'address'>[];
	/** The organization's own addresses of portals. */
	site: Pick<Site, 'portals'>;
}

/**
 * The address of a link by id, for readers of a locale.
 * @param base Base path with slashes at both ends, as normalizeBase returns it.
 * @returns undefined for an unknown id, which the content check reports with file and line.
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

/** The address that a button below an answer leads to; undefined for the help desk, and for anything that is not a link by id. */
export function resolveAction(to: string, targets: LinkTargets, base: string, locale: string): string | undefined {
	const link = parseAuthoredLink(to);
	return link && resolveLink(link, targets, base, locale);
}
