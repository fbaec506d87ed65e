import { inlineText } from '../../content-model/inline.ts';
import type { Content } from '../../content-model/load.ts';
import { shortName } from '../../errors/model.ts';
import { pageAddress } from '../../i18n/paths.ts';
import { withColon } from '../../i18n/text.ts';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that redirects at once, with a link in case redirects are blocked. It loads nothing, so its policy allows nothing. */
const leadingOn = (lang: string, title: string, to: string, canonical: string) =>
	[
		`<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
		'<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
		`<link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${to}">`,
		`<title>${title}</title></head><body><h1><a href="${to}">${title}</a></h1></body></html>`,
	].join('');

/**
 * Pages for the short addresses of errors, such as en/errors/50126/: short enough to be said on the phone, and the same on every host.
 * @param base Base path with slashes at both ends.
 * @param complete Gives the full address of a file of the site.
 * @returns One file of the built site for each error in each language, with its HTML.
 */
export function shortAddresses(
	{ data }: Pick<Content, 'data'>,
	base: string,
	complete: (file: string) => string,
): { file: string; html: string }[] {
	const paths = new Map(data.questions.map(({ id, path }) => [id, path]));
	const source = data.errorTexts[data.locales[0]?.id ?? ''] ?? {};
	return data.locales.flatMap(({ id: locale, lang }) =>
		data.errorCodes.map((entry) => {
			const text = data.errorTexts[locale]?.[entry.id] ?? source[entry.id];
			const title = escapeHtml(`${withColon(entry.code ?? inlineText(text?.words ?? ''))}${inlineText(text?.means ?? '')}`);
			const page = pageAddress('', locale, paths.get(entry.page) ?? '');
			const to = `${pageAddress(base, locale, paths.get(entry.page) ?? '')}#${entry.id}`;
			return {
				file: `${pageAddress('', locale, `errors/${shortName(entry)}`)}index.html`,
				html: leadingOn(lang, title, to, complete(page)),
			};
		}),
	);
}
