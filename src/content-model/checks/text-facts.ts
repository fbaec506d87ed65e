/** A part of a text that a translation must not change. */
export interface Fact {
	kind: 'number' | 'code' | 'link';
	value: string;
}

const months = Array.from({ length: 12 }, (_, month) =>
	new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month))),
);
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const tens: Readonly<Record<string, number>> = { fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 };

const digits = /\d(?:[\d.,]*\d)?/gu;

/** A number in ASCII digits without separators, whatever script and separators it was written with. */
const plainNumber = (number: string) => number.replace(/[.,]/g, '');
const asciiDigits = (text: string) => text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** A text without parts whose digits are not numbers of the text: code, addresses, tags and placeholders. */
const prose = (text: string) =>
	text
		.replace(/`[^`\n]+`/g, ' ')
		.replace(/\]\([^)\n]*\)/g, '] ')
		.replace(/\{\{[^}]*\}\}/g, ' ')
		.replace(/<[^>\n]*>/g, ' ');

const all = (kind: Fact['kind'], text: string, pattern: RegExp, clean = (value: string) => value): Fact[] =>
	[...text.matchAll(pattern)].map((match) => ({ kind, value: clean(match[1] ?? match[0]) }));

/** Numbers, inline code and link addresses of a text, in its order. */
const factsOf = (text: string): Fact[] => [
	...all('number', prose(asciiDigits(text)), digits, plainNumber),
	...all('code', text, /`([^`\n]+)`/g),
	...all('link', text, /\]\(([^)\n]*)\)/g),
];

/** Numbers that an English text writes as words (months and small numbers), which a translation may write as digits. */
export function spelledNumbers(english: string): Set<string> {
	const written = new Set(english.toLowerCase().match(/\w+/g));
	const said = (...any: readonly string[]) => any.some((word) => written.has(word));
	const saidMonth = (month: string) => said(month.toLowerCase(), month.toLowerCase().slice(0, 3));
	return new Set([
		...months.flatMap((month, place) => (saidMonth(month) ? [String(place + 1)] : [])),
		...words.flatMap((word, number) => (said(word) ? [String(number)] : [])),
		...Object.entries(tens).flatMap(([word, number]) => (said(word) ? [String(number)] : [])),
		// Words such as twice, both and second: other languages may use the digit 2.
		...(said('twice', 'both', 'second', 'double', 'pair') ? ['2'] : []),
		...(said('a', 'an', 'once', 'single', 'first', 'each', 'per', 'hourly', 'daily', 'monthly', 'the') ? ['1'] : []),
	]);
}

/** The facts that only one of two texts has. How often a fact occurs is ignored: a language may write a year once for two days. */
export function compareFacts(english: string, own: string): { lacks: Fact[]; adds: Fact[] } {
	const [original, translated] = [factsOf(english), factsOf(own)];
	const has = (facts: readonly Fact[], { kind, value }: Fact) => facts.some((fact) => fact.kind === kind && fact.value === value);
	// Repeating a command in a translation is harmless.
	const adds = translated.filter((fact) => fact.kind !== 'code' && !has(original, fact));
	const spelled = adds.length > 0 ? spelledNumbers(english) : new Set();
	return {
		lacks: original.filter((fact) => !has(translated, fact)),
		adds: adds.filter(({ kind, value }) => !(kind === 'number' && spelled.has(value))),
	};
}

/** A text without the parts that a translation leaves unchanged: code, addresses, tags and quoted words of the screen. */
export const ownWords = (text: string): string => prose(text).replace(/"[^"\n]*"|“[^”\n]*”/g, ' ');
