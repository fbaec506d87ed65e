import type { FoundCode } from './model.ts';

/** Text that looks like codes but is not: request ids, times, addresses, keys. Matches are replaced by spaces. */
const noise = [
	/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
	/\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?/g,
	/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
	/\b\d{1,4}[/.]\d{1,2}[/.]\d{1,4}\b/g,
	/\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\b/g,
	/\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{16,}\b/gi,
	/\+\d[\d ()-]{6,}\d/g,
];

/** Replaces such text by spaces; all other characters keep their positions. */
const quieten = (text: string) => noise.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);

const hex = (written: string) => written.toLowerCase().replace(/^0x/, '').padStart(8, '0');

/** HRESULTs are also printed as negative decimal numbers: -2145844707 is 0x8023061d. */
const fromDecimal = (written: string) => (Number(written) >>> 0).toString(16).padStart(8, '0');

/** A pattern with the code in its first group, and the key that the code becomes. */
interface Form {
	pattern: RegExp;
	/**
	 * If one of these characters precedes a match, it is part of something else. Not in the pattern, since lookbehind is a syntax error in
	 * Safari before 16.4.
	 */
	notAfter?: string;
	key: (code: string) => string;
	bare?: true;
}

const labelled = String.raw`(?:error|result|status|fehler|sign-?in error)[ _-]?(?:code|codes|type|number|nummer)?"?\s*(?:[:=#]|is)?\s*["[(]?\s*`;

const forms: Form[] = [
	{ pattern: /AADSTS[\s:#_-]{0,3}(\d{4,8})/gi, key: (code) => `aadsts:${code}` },
	{ pattern: /SSPR[\s_:-]{0,2}(\d{1,4})(?!\d)/gi, key: (code) => `sspr:${code}` },
	{ pattern: /(?:event\s*(?:id)?|event-?id|事件(?:識別碼)?|ereignis-?id)["\s:=#：]{0,6}(\d{3,5})(?!\d)/gi, key: (code) => `event:${code}` },
	{ pattern: /\bhr\s*[=:]?\s*(?:0x)?([0-9a-f]{7,8})(?![0-9a-z])/gi, key: (code) => `hr:${hex(code)}` },
	{ pattern: /\b(0x[0-9a-f]{7,8}|caa[0-9a-f]{5})(?![0-9a-z])/gi, key: (code) => `hr:${hex(code)}` },
	{ pattern: /\B(-2\d{9})(?!\d)/g, notAfter: '.', key: (code) => `hr:${fromDecimal(code)}` },
	{ pattern: new RegExp(`${labelled}(\\d{5,7})(?!\\d)`, 'gi'), key: (code) => `number:${code}` },
	{ pattern: /(?:錯誤碼|錯誤代碼|エラー\s*コード|código de error)[\s:：#]{0,3}(\d{5,7})(?!\d)/gi, key: (code) => `number:${code}` },
	{ pattern: /\b(\d{4,7})(?![\w/-]|[.,]\d)/g, notAfter: '.,/-', key: (code) => `number:${code}`, bare: true },
	{ pattern: /\b(8023[0-9a-f]{4}|800[79][0-9a-f]{4})(?![\w])/gi, key: (code) => `hr:${hex(code)}` },
];

/**
 * Finds everything in a text that looks like a code.
 * @param text Any text: a dialog, a log line, JSON, a stack trace.
 * @returns The codes in the order of the text; a code that several patterns match is listed once, with the most specific pattern.
 */
export function findCodes(text: string): FoundCode[] {
	const quiet = quieten(text);
	const found = new Map<number, FoundCode>();
	for (const { pattern, notAfter, key, bare } of forms) {
		for (const match of quiet.matchAll(pattern)) {
			if (match.index > 0 && notAfter?.includes(quiet.charAt(match.index - 1))) continue;
			const code = match[1] ?? '';
			const start = match.index + match[0].lastIndexOf(code);
			if (!found.has(start)) found.set(start, { key: key(code), written: bare ? code : match[0].trim(), start, ...(bare && { bare }) });
		}
	}
	return [...found.values(), ...listed(quiet)].sort((a, b) => a.start - b.start);
}

/** All numbers in `"error_codes":[50126,7000222]`; the pattern for a labelled number only finds the first. */
function listed(text: string): FoundCode[] {
	return [...text.matchAll(/error_?codes?"?\s*[:=]\s*\[([\d\s,"]*)\]/gi)].flatMap((list) =>
		[...(list[1] ?? '').matchAll(/\d{5,7}/g)].map((match, place) => ({
			key: `number:${match[0]}`,
			written: match[0],
			start: list.index + place,
		})),
	);
}
