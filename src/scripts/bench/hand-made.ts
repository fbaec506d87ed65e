import { Parser } from 'htmlparser2';

/** Elements of a hand-made page, with their attributes. */
const kept: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		'h1 h2 h3 p ul ol li strong em code pre table thead tbody tr th td blockquote'.split(' ').map((name) => [name, []]),
	),
	a: ['href'],
};
/** Elements without text of the answer. A checker's form is dropped too, since nobody would write one by hand. */
const dropped = new Set(['script', 'style', 'svg', 'nav', 'aside', 'footer', 'astro-island']);

/** The style of a hand-made page, inline to save a round trip. */
const handMadeStyle =
	'body{max-width:44rem;margin:0 auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif}table{border-collapse:collapse}td,th{border:1px solid;padding:.25rem;text-align:start}pre{white-space:pre-wrap}';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page that somebody would write by hand with the same text: plain elements, one small style, no script. It shows how fast any page
 * with this text can be.
 * @param html A built page.
 * @throws Error if the page has no `main`.
 */
export function handMade(html: string): string {
	let [main, muted, lang, title, inTitle] = [0, 0, 'en', '', false];
	let body = '';
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'html') lang = attributes['lang'] ?? lang;
			inTitle = name === 'title' && title === '';
			if (name === 'main') main++;
			if (dropped.has(name)) muted++;
			const own = kept[name];
			if (main === 0 || muted > 0 || !own) return;
			const shown = own.flatMap((key) => (attributes[key] === undefined ? [] : [` ${key}="${escaped(attributes[key])}"`]));
			body += `<${name}${shown.join('')}>`;
		},
		ontext(text) {
			if (inTitle) title += text;
			if (main > 0 && muted === 0) body += escaped(text);
		},
		onclosetag(name) {
			inTitle = false;
			if (main > 0 && muted === 0 && kept[name]) body += `</${name}>`;
			if (dropped.has(name)) muted--;
			if (name === 'main') main--;
		},
	});
	parser.end(html);
	if (body === '') throw new Error('This page has no <main>, so there is no text to write by hand.');
	return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><meta name="description" content="${escaped(title)}"><link rel="icon" href="data:,"><style>${handMadeStyle}</style><body><main>${body.replaceAll(/\s+/g, ' ')}</main>`;
}
