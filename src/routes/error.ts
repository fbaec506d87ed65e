import type { APIRoute, GetStaticPaths } from 'astro';
import { address, getLocales } from '../content-model/answers.ts';
import { siteContent } from '../content-model/hand-over.ts';
import { inlineText } from '../content-model/inline.ts';
import { shortName } from '../errors/model.ts';

interface Props {
	title: string;
	lang: string;
	to: string;
}

/** The short address of each error in each language. */
export const getStaticPaths = (() => {
	const { data } = siteContent();
	const paths = new Map(data.questions.map(({ id, path }) => [id, path]));
	const [source] = getLocales();
	return getLocales().flatMap(({ id: locale, lang }) =>
		data.errorCodes.map((entry) => {
			const text = data.errorTexts[locale]?.[entry.id] ?? data.errorTexts[source.id]?.[entry.id];
			return {
				params: { locale, name: shortName(entry) },
				props: {
					lang,
					title: `${entry.code ?? inlineText(text?.words ?? '')}: ${inlineText(text?.means ?? '')}`,
					to: address(locale, paths.get(entry.page), entry.id),
				},
			};
		}),
	);
}) satisfies GetStaticPaths;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that only leads on to the row of an error: an address that is short enough to be said on the phone, on every kind of host. */
export const GET: APIRoute<Props> = ({ props: { title, lang, to }, site, url }) => {
	const canonical = new URL(to.replace(/#.*/, ''), site ?? url).href;
	const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${to}"><title>${escapeHtml(title)}</title></head><body><p><a href="${to}">${escapeHtml(title)}</a></p></body></html>`;
	return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
