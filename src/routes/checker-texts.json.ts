import type { APIRoute, GetStaticPaths } from 'astro';
import { checkers } from '../checkers/registry.ts';
import { getLocales } from '../content-model/answers.ts';
import { getAnswerTexts, getLaterTexts, getPasteTexts } from '../content-model/checker-texts.ts';

interface Props {
	texts: unknown;
}

/** The text files of every checker: texts of answers, texts loaded after the first verdict, and texts about pastes. */
export const getStaticPaths = (() => {
	const locales = getLocales();
	return checkers.flatMap(({ id }) =>
		locales.flatMap((locale) => {
			const file = (checker: string, texts: unknown) => ({ params: { checker, locale: locale.id }, props: { texts } });
			return [
				file(id, getAnswerTexts(id, locale)),
				file(`${id}-later`, getLaterTexts(id, locale)),
				file(`${id}-paste`, getPasteTexts(id, locale.lang)),
			];
		}),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.texts);
