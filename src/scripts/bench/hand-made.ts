import { markdownToHtml } from 'satteri';

/** The style of a hand-made page, inline to save a round trip. */
const style =
	'body{max-width:44rem;margin:0 auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif}table{border-collapse:collapse}td,th{border:1px solid;padding:.25rem;text-align:start}pre{white-space:pre-wrap}';

/**
 * The page that somebody would write by hand with the same text: plain elements, one small style, no script. It shows how fast any page
 * with this text can be.
 * @param markdown The Markdown copy of a built page.
 * @param lang Its language, as a BCP 47 tag.
 * @throws Error if the text has no title.
 */
export function handMade(markdown: string, lang: string): string {
	const { html } = markdownToHtml(markdown);
	const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1];
	if (title === undefined) throw new Error('This text has no title, so it is no page.');
	return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="An answer"><link rel="icon" href="data:,"><style>${style}</style><body><main>${html}</main>`;
}
