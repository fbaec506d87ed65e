import type { APIRoute, GetStaticPaths } from 'astro';
import { getLocales, getSite } from '../content-model/answers.ts';
import { getStrings } from '../content-model/entries.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { pickText } from '../i18n/text.ts';

export const getStaticPaths = (async () =>
	(await getLocales()).map((locale) => ({ params: { locale: locale.id }, props: locale }))) satisfies GetStaticPaths;

/** The texts of the search dialog in a language, with whom to ask when nothing fits. */
export const GET: APIRoute<Locale> = async ({ props: { lang } }) => {
	const texts = { ...(await getStrings('en')), ...(await getStrings(lang)) };
	const { text, url, email } = pickText((await getSite()).support, lang);
	const own = Object.entries(texts).filter(([key]) => key.startsWith('find.'));
	return Response.json({ ...Object.fromEntries(own), 'find.support': [text, url, email].filter(Boolean).join(' ') });
};
