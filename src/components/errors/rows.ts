import { inlineHtml } from '../../content-model/inline.ts';
import { parseAuthoredLink } from '../../content-model/links.ts';
import { ownAddresses } from '../../content-model/own-portals.ts';
import type { Published } from '../../content-model/published.ts';
import { resolveLink } from '../../content-model/resolve-link.ts';
import type { ErrorCode, ErrorText } from '../../content-model/schemas/errors.ts';
import type { ErrorEntry } from './entry.ts';

/** The text of an error in a language; if there is none, in the source language with its language tag. */
function textOf({ data }: Published, id: string, locale: string): { text: ErrorText | undefined; lang: string | undefined } {
	const own = data.errorTexts[locale]?.[id];
	if (own) return { text: own, lang: undefined };
	const [source] = data.locales;
	return { text: data.errorTexts[source?.id ?? '']?.[id], lang: source?.lang };
}

/**
 * The rows of some errors for readers of a language: links lead to pages in that language and to the organization's own addresses.
 * @param base Base path with slashes at both ends.
 */
export function errorRows(content: Published, codes: readonly ErrorCode[], base: string, locale: string): ErrorEntry[] {
	const { data } = content;
	const rename = ownAddresses(data.portals, data.site.portals) ?? ((text: string) => text);
	const resolve = (href: string) => {
		const link = parseAuthoredLink(href);
		return link && resolveLink(link, { ...data }, base, locale);
	};
	return codes.flatMap(({ id, code, who, sources, confidence }): ErrorEntry[] => {
		const { text, lang } = textOf(content, id, locale);
		if (!text) return [];
		const html = (line: string) => {
			const written = inlineHtml(rename(line), resolve);
			return lang ? `<span lang="${lang}" dir="ltr">${written}</span>` : written;
		};
		const { words, means, ...lines } = text;
		const others = Object.fromEntries(Object.entries(lines).map(([field, line]) => [field, html(line)]));
		return [{ anchor: id, ...(code && { code }), ...(words && { words }), means: html(means), ...others, who, sources, confidence }];
	});
}
