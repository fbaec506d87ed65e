import type { APIRoute, GetStaticPaths } from 'astro';
import { type CheckerId, checkers } from '../checkers/registry.ts';
import { getLocales } from '../content-model/answers.ts';
import { getAnswerTexts } from '../content-model/checker-texts.ts';
import type { Locale } from '../content-model/schemas/registry.ts';

type Props = Locale & { checker: CheckerId };

export const getStaticPaths = (() => {
	const locales = getLocales();
	return checkers.flatMap(({ id }) =>
		locales.map((locale) => ({ params: { checker: id, locale: locale.id }, props: { ...locale, checker: id } })),
	);
}) satisfies GetStaticPaths;

/** What a checker words its answers with. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(getAnswerTexts(props.checker, props));
