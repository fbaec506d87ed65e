import type { APIRoute, GetStaticPaths } from 'astro';
import { address, asset, getAnswers, getSite } from '../content-model/answers.ts';
import { getTexts } from '../content-model/entries.ts';
import { publishedFiles } from '../content-model/published-files.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { pickText } from '../i18n/text.ts';
import { atomFeed } from '../machines/atom.ts';
import { perLocale } from './per-locale.ts';

/** As many changes as a feed holds: a reader who comes by once a month misses none. */
const longest = 100;

export const getStaticPaths = perLocale satisfies GetStaticPaths;

/** New and changed answers of a language, those that it really has. */
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
		// A feed needs an author: the site itself, where nobody is named.
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
