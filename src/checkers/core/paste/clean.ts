import type { Line } from './model.ts';

const escapes = String.raw`[\x1b\x9b\u241b]`;
/** Terminal escape sequences, such as colours; copying may drop their first character, or replace it by its visible symbol (␛). */
const terminal = new RegExp(
	String.raw`\x1b\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)|${escapes}\[?[\d;?]{0,20}[A-Za-z]|\[\d{1,3}(?:;\d{1,3}){0,5}m`,
	'g',
);
/** Invisible characters, except tab and line feed. */
const invisible = /(?![\t\n])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const otherSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const box = /[\u2502\u2503\u2551\u2506\u250a\uff5c]/g;
const boxRule = /[\u2500-\u257f]/g;
const typographic = /[\u201c\u201d\u201e\u201f\u2033\uff02]/g;
const quotedField = /[\u201c\u201e\u201d\uff02]\s*[@\w.]+\s*[\u201d\u201c\uff02]\s*[:：]/;
const entities: Readonly<Record<string, string>> = { quot: '"', '#34': '"', '#39': "'", apos: "'", nbsp: ' ', lt: '<', gt: '>', amp: '&' };

/**
 * Removes what copying, terminals and mail programs add: byte order marks, colours, invisible characters, typographic quotes, HTML tags of
 * a table, borders of a drawn table. Line breaks are kept, so that line numbers stay right.
 */
export function cleanText(pasted: string): string {
	let text = pasted.replace(/\r\n?/g, '\n').replace(/[\u0085\u2028\u2029]/g, '\n');
	text = text.replace(terminal, '').replace(invisible, '').replace(otherSpace, ' ');
	if (quotedField.test(text)) text = text.replace(typographic, '"');
	if (encoded.test(text)) text = text.replace(/&(quot|#34|#39|apos|nbsp|lt|gt|amp);/g, (_, name: string) => entities[name] ?? '');
	if (markup.test(text)) text = withoutTags(text);
	// JSON inside a JSON string, and JSON in JavaScript notation.
	if (/[{[]\s*\\"/.test(text) && !/[{[]\s*"/.test(text)) text = text.replaceAll('\\"', '"').replaceAll('\\n', '\n');
	if (bareKeys.test(text)) text = text.replace(bareKey, '$1"$2":');
	return text.replace(box, '|').replace(boxRule, '-');
}

const encoded = /&(?:quot|#34|nbsp|lt);/;
const markup = /<(?:t[dhr]|li|div|dd|pre|code|p|br)[\s/>]/i;
const bareKeys = /[{,]\s*[A-Za-z_]\w*:\s*(?:['"][^\n]|[[{]\s*[\n{'"A-Za-z_])/;
const bareKey = /([{,]\s*)([A-Za-z_]\w{0,60}):(?=\s)/g;

/** Converts HTML source to lines of cells. Each tag stays on its line; line breaks in the source of a row are removed. */
function withoutTags(text: string): string {
	const rows = /<tr(?:\s|>)/i.test(text);
	return text
		.replace(/<\/?(?:s|del)>/gi, '~~')
		.replace(rows ? /<\/t[dh]\s{0,20}>/gi : /<\/(?:span|div|d[dt])\s{0,20}>(?=\s{0,200}<(?:span|div|dd)(?:\s|>))/gi, '\t')
		.replace(rows ? /<\/tr\s{0,20}>|<tr(?=\s|>)/gi : /<\/(?:li|p|div|dl)\s{0,20}>/gi, (tag) => (tag.startsWith('</') ? '\f' : '\f<tr'))
		.replace(/<[a-z!/][^<>]{0,2000}>/gi, '')
		.split('\f')
		.map((row) =>
			row.includes('\t')
				? row
						.replace(/\t$/, '')
						.replace(/\s*\n\s*/g, '')
						.trim()
				: row,
		)
		.join('\n');
}

const quote = /^[ \t]{0,4}(?:>[ \t]?)+/;

/**
 * Lines of a cleaned text without the marks of a mail's quotes. A prompt (`> command`) loses its mark as well and stays a command.
 * Positions in a line stay comparable, because a quoted text has the same mark on each line.
 */
export function linesOf(text: string): Line[] {
	return text.split('\n').map((line, index) => ({ number: index + 1, text: line.replace(quote, '').trimEnd() }));
}

/** Decodes a file: Windows PowerShell writes UTF-16 when it redirects output, with or without a byte order mark. */
export function decodeBytes(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	const sample = bytes.subarray(0, 2000);
	const zeros = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
	if (zeros(1) > sample.length / 4) return new TextDecoder('utf-16le').decode(bytes);
	if (zeros(0) > sample.length / 4) return new TextDecoder('utf-16be').decode(bytes);
	return new TextDecoder('utf-8').decode(bytes);
}
