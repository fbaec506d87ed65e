import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { iconAddress } from '../config/icon.ts';
import { address, getLocales, getSite, previewAddress } from '../content-model/answers.ts';
import { getList } from '../content-model/entries.ts';
import { splitEntryId } from '../i18n/paths.ts';
import { pointToOriginal } from './fallback.ts';
import { leanHead } from './head-tags.ts';
import { noIndex } from './indexing.ts';
import { languageLinks } from './language-links.ts';
import { addPreview } from './preview.ts';

/** What Starlight cannot know about a page: whether it may be indexed, what it is a copy of, which languages really have it. */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }) => {
	const route = locals.starlightRoute;
	const [locales, { indexing, previews }] = [await getLocales(), await getSite()];
	await languageLinks(route, locales);
	leanHead(route, iconAddress);
	const { path } = splitEntryId(route.entry.id);
	// A page shown in the source language for lack of a translation shows its preview too.
	const shown = route.isFallback ? locales[0].id : (route.locale ?? locales[0].id);
	if (route.isFallback) pointToOriginal(route, new URL(address(shown, path), site ?? url).href);
	if (previews) {
		const isQuestion = (await getList('questions')).some((question) => question.path === path);
		addPreview(route, new URL(previewAddress(shown, isQuestion ? path : ''), site ?? url).href);
	}
	if (!indexing || route.isFallback) noIndex(route.head);
});
