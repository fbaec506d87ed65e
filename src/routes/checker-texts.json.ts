import type { APIRoute, GetStaticPaths } from 'astro';
import { getLocales } from '../content-model/answers.ts';
import { type CheckerName, checkers, getAnswerTexts } from '../content-model/checker-texts.ts';
import type { Locale } from '../content-model/schemas/registry.ts';

export const getStaticPaths = (async () => {
	const locales = await getLocales();
	return checkers.flatMap((checker) => locales.map((locale) => ({ params: { checker, locale: locale.id }, props: locale })));
}) satisfies GetStaticPaths;

/** What a checker words its answers with. */
export const GET: APIRoute<Locale> = async ({ params, props }) =>
	Response.json(await getAnswerTexts(params['checker'] as CheckerName, props));
