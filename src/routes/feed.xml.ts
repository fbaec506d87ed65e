import type { APIRoute, GetStaticPaths } from 'astro';
import { address, asset, getAnswers, getSite } from '../content-model/answers.ts';
import { getTexts } from '../content-model/entries.ts';
import { publishedFiles } from '../content-model/published-files.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { pickText } from '../i18n/text.ts';
import { atomFeed } from '../machines/atom.ts';
import { perLocale } from './per-locale.ts';

/** Maximum number of changes in a feed: enough for a monthly reader to miss none. */
const longest = 100;

export const getStaticPaths = perLocale satisfies GetStaticPaths;

/** New and changed answers of a language; untranslated pages are left out. */
export const GET: APIRoute<Locale> = ({ props: { id, lang }, site, url }) => {
	const full = (path: string) => new URL(path, site ?? url).href;
	const { name, organization } = getSite();
	const answers = getAnswers(id);
	const entries = answers
		.filter(({ translation }) => translation !== 'missing')
		.flatMap(({ title, href, description, changes }) =>
			changes.map(({ date, text }) => ({ title, href: full(href), date, note: text, answer: description })),
		)
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	const feed = atomFeed({
		lang,
		title: `${pickText(name, lang)} · ${getTexts(lang)['changes.feed']}`,
		// A feed requires an author: the organization, or else the site.
		author: pickText(organization ?? name, lang),
		self: full(asset(publishedFiles.feed(id))),
		home: full(address(id)),
		entries: entries.slice(0, longest),
		updated:
			answers
				.map(({ verified = '' }) => verified)
				.sort()
				.at(-1) ?? '',
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
