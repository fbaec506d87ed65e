import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { iconAddress } from '../config/icon.ts';
import { address, getAnswerOfEntry, getLocales, getSite } from '../content-model/answers.ts';
import { splitEntryId } from '../i18n/paths.ts';
import { tellDescription } from './description.ts';
import { pointToOriginal } from './fallback.ts';
import { leanHead } from './head-tags.ts';
import { noIndex } from './indexing.ts';
import { languageLinks } from './language-links.ts';

/** What Starlight cannot know about a page: whether it may be indexed, what it is a copy of, which languages really have it. */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }) => {
	const route = locals.starlightRoute;
	const [locales, organization] = [await getLocales(), await getSite()];
	await languageLinks(route, locales);
	const answer = await getAnswerOfEntry(route.entry.id);
	if (answer?.description) tellDescription(route, answer.description);
	leanHead(route, iconAddress(organization));
	if (route.isFallback) {
		const { path } = splitEntryId(route.entry.id);
		pointToOriginal(route, new URL(address(locales[0].id, path), site ?? url).href);
	}
	if (!organization.indexing || route.isFallback) noIndex(route.head);
});
