import type { APIRoute, GetStaticPaths } from 'astro';
import { doors } from '../config/navigation.ts';
import { getSite } from '../content-model/answers.ts';
import { getTexts } from '../content-model/entries.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { pickText } from '../i18n/text.ts';
import { perLocale } from './per-locale.ts';

export const getStaticPaths = perLocale satisfies GetStaticPaths;

/** The texts of the search dialog in a language, including whom to ask if nothing fits. */
export const GET: APIRoute<Locale> = ({ props: { lang } }) => {
	const { support } = getSite();
	const { text, url, phone, email } = support ? pickText(support, lang) : {};
	const own = Object.entries(getTexts(lang)).filter(([key]) => key.startsWith('find.') || key.startsWith('error.who.'));
	const audiences = doors.map((door) => [`door.${door}.title`, getTexts(lang)[`door.${door}.title`]]);
	return Response.json({
		...Object.fromEntries([...own, ...audiences]),
		'find.support': [text, url, phone, email].filter(Boolean).join(' '),
	});
};
