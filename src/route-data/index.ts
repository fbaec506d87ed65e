import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { address, asset, getAnswerOfEntry, getLocales, getSite, localesOf, previewAddress } from '../content-model/answers.ts';
import { publishedFiles } from '../content-model/published-files.ts';
import { splitEntryId } from '../i18n/paths.ts';
import { iconLinks, manifestFile } from '../icons/links.ts';
import { tellDescription } from './description.ts';
import { pointToOriginal } from './fallback.ts';
import { feedLink } from './feed-link.ts';
import { leanHead } from './head-tags.ts';
import { noIndex } from './indexing.ts';
import { languageLinks } from './language-links.ts';
import { openGraph } from './open-graph.ts';
import { addPreview } from './preview.ts';
import { structuredData } from './structured-data.ts';

/** What Starlight cannot know about a page: whether it may be indexed, its original, the languages that have it, and its type. */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
	const route = locals.starlightRoute;
	const [locales, organization] = [getLocales(), getSite()];
	const origin = site ?? url;
	const { path } = splitEntryId(route.entry.id);
	languageLinks(route, localesOf(path), origin, asset(''));
	const answer = getAnswerOfEntry(route.entry.id);
	if (answer?.description) tellDescription(route, answer.description);
	const manifest = { rel: 'manifest', href: address(route.locale ?? locales[0].id) + manifestFile };
	leanHead(route, [...iconLinks(asset), manifest]);
	openGraph(route.head, path === '', route.entryMeta.lang);
	// A page shown in the source language as a fallback uses that language's preview.
	const shown = route.isFallback ? locales[0].id : (route.locale ?? locales[0].id);
	if (organization.previews) addPreview(route, new URL(previewAddress(shown, answer?.id ? path : ''), origin).href);
	if (route.isFallback) pointToOriginal(route, new URL(address(shown, path), origin).href);
	else if (answer) {
		const door = answer.id ? locals.t(`door.${path.split('/')[0]}.menu` as 'door.users.menu') : '';
		structuredData(route, answer, door, origin);
		if (!answer.id) feedLink(route.head, asset(publishedFiles.feed(route.locale ?? '')), locals.t('changes.feed'));
	}
	if (!organization.indexing || route.isFallback) noIndex(route.head);
});
