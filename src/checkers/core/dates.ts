/** A date as written, and its possible values. */
export interface WrittenDate {
	text: string;
	/**
	 * The possible values in milliseconds since 1970: one, or two (day first, then month first) if day and month are ambiguous. Empty if it
	 * cannot be read.
	 */
	readings: readonly number[];
	zone: boolean;
}

/** Order of day and month in ambiguous dates. */
export type Order = 'day-first' | 'month-first';

/** Languages whose month names occur in pastes. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ar', 'pl', 'ru'];
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = /\p{L}{3,}/gu;

/** Month name → number from 1. The names have the form used beside a day: many languages have another form for a month alone. */
const months: ReadonlyMap<string, number> = new Map(
	languages.flatMap((language) =>
		(['long', 'short'] as const).flatMap((month) => {
			const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
			return Array.from({ length: 12 }, (_, index): [string, number] => [
				fold(format.format(Date.UTC(2026, index, 15)).match(words)?.[0] ?? ''),
				index + 1,
			]);
		}),
	),
);

/**
 * Replaces digits of other scripts by ASCII digits. In Unicode each script's digits start at a multiple of 16, those of Devanagari six
 * later.
 */
const asciiDigits = (text: string) =>
	text.replace(/[٠-٩۰-۹०-९๐-๙]/g, (digit) => String((digit.charCodeAt(0) - (/[०-९]/.test(digit) ? 6 : 0)) % 16));

const morning = /上午|午前|오전|ص|(?:^|[^a-z])a\.?\s?m\b/i;
const evening = /下午|晚上|午後|오후|م$|\bCH\b|(?:^|[^a-z])p\.?\s?m\b/i;
/** A time: hours, minutes and optionally seconds; some languages separate them by dots, after a space. */
const clock = /(^|[^\d/.:-])(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?|\.(\d{2})\.(\d{2}))(?![\d:])/;
const withoutClock = (text: string) => text.replace(clock, '$1 ');
/** A zone: UTC, or what it is ahead or behind (`+08:00`, `UTC+8`, `GMT+0800 (…)`). */
const zone = /\d\s?Z\s*$|(?:\b(?:UTC|GMT)|[\dm](?=\s?[+-]\d{2}:?\d{2}\s*$))(?:\s?([+-])(\d{1,2}):?(\d{2})?)?/i;

interface Time {
	/** Milliseconds since midnight; converted to UTC if a zone is written. */
	at: number;
	zone: boolean;
}

/** The time in the rest of a text beside its date: midnight if there is none; undefined if it is invalid. */
function timeOf(text: string): Time | undefined {
	const [found, sign, ahead = '0', minutes = '0'] = zone.exec(text) ?? [];
	const offset = sign ? (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(minutes)) * 60_000 : 0;
	const match = clock.exec(text);
	if (!match) return /\d{1,2}:\d/.test(text) ? undefined : { at: 0, zone: found !== undefined };
	const [, , hour = '0', minute = match[5] ?? '0', second = match[6] ?? '0'] = match;
	const late = evening.test(text);
	const hours = late || morning.test(text) ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
	if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
	return { at: ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 - offset, zone: found !== undefined };
}

/** Years in which a credential can begin or end; other numbers belong to another calendar or are misread. */
const isYear = (year: number) => (year >= 1990 && year <= 2400) || year === 9999;

/** @returns undefined for a day that does not exist. */
function day(year: number, month: number, date: number): number | undefined {
	if (!isYear(year)) return undefined;
	const at = Date.UTC(year, month - 1, date);
	const check = new Date(at);
	return check.getUTCMonth() === month - 1 && check.getUTCDate() === date ? at : undefined;
}

const known = (...days: (number | undefined)[]) => days.filter((at) => at !== undefined);
const written = (text: string, days: readonly number[], time: Time | undefined): WrittenDate => ({
	text,
	readings: time === undefined ? [] : days.map((at) => at + time.at),
	zone: time?.zone === true,
});

const iso =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d{1,2}):?(\d{2})?)?$/i;

function readIso(text: string): WrittenDate | undefined {
	const match = iso.exec(text);
	if (!match) return undefined;
	const [, year, month, date, hour = '0', minute = '0', second = '0', utc, sign, hours = '0', minutes = '0'] = match;
	const offset = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
	const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 - offset;
	const valid = Number(hour) < 25 && Number(minute) < 60 && Number(second) < 61;
	const isZoned = utc !== undefined || sign !== undefined;
	return written(text, valid ? known(day(Number(year), Number(month), Number(date))) : [], { at: time, zone: isZoned });
}

/**
 * Whether month first is almost certain: American English uses slashes, no leading zeros, and AM or PM in capitals. Australian and Mexican
 * dates differ from it only in these.
 */
const american = (text: string) => /^\d/.test(text) && !/(?:^|\/)0/.test(text) && /\d\s*(?:AM|PM)\b/.test(text);

const numeric = /(^|[^\d.:])(\d{1,4})(\s?[./-]\s?)(\d{1,2})\s?[./-]\s?(\d{4}|\d{1,2})(?!\d)/;
/** A second date in the same text. The relation of the two is unknown, so neither is used. */
const furtherDate = /\d{1,4}\s?([./-])\s?\d{1,2}\s?\1\s?\d{2,4}/;

/** A numeric date: with the year first, or with day and month in an order that is only sometimes evident. */
function readNumbers(text: string, order: Order | undefined): WrittenDate | undefined {
	const match = numeric.exec(text);
	if (!match) return undefined;
	const [whole, before = '', first = '', between = '', second = '', third = ''] = match;
	const separator = between.trim();
	const rest = `${text.slice(0, match.index)}${before} ${text.slice(match.index + whole.length)}`;
	const time = timeOf(rest);
	if (furtherDate.test(withoutClock(rest))) return { text, readings: [], zone: false };
	if (first.length === 4) return written(text, third.length > 2 ? [] : known(day(Number(first), Number(second), Number(third))), time);
	if (third.length !== 4) return { text, readings: [], zone: false };
	const dayFirst = day(Number(third), Number(second), Number(first));
	const monthFirst = day(Number(third), Number(first), Number(second));
	if (separator === '.') return written(text, known(dayFirst), time);
	const sure = order ?? (separator === '/' && american(text) ? 'month-first' : undefined);
	if (sure === 'month-first' && monthFirst !== undefined) return written(text, [monthFirst], time);
	if (sure === 'day-first' && dayFirst !== undefined) return written(text, [dayFirst], time);
	return written(text, [...new Set(known(dayFirst, monthFirst))], time);
}

/** A date with a month name: 24 December 2026, Dec 24, 2026, 24. Dezember 2026, 24 de diciembre de 2026, 2026年12月24日. */
function readWords(text: string): WrittenDate | undefined {
	const asian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/.exec(text);
	if (asian)
		return written(
			text,
			known(day(Number(asian[1]), Number(asian[2]), Number(asian[3]))),
			timeOf(text.replace(asian[0], ' ').replace(/\s?[時时시分분]\s?(?=\d)/g, ':')),
		);
	// The last match counts, since a weekday in front may look like a month (mar. 8 dic. 2026).
	const month = known(...(text.match(words) ?? []).map((word) => months.get(fold(word)))).at(-1);
	if (month === undefined) return undefined;
	const numbers = withoutClock(text.replace(zone, ' ')).match(/\d{1,4}/g) ?? [];
	const year = numbers.find((number) => number.length === 4);
	const date = numbers.find((number) => number.length < 3);
	if (!year || !date || numbers.length > 3) return { text, readings: [], zone: false };
	return written(text, known(day(Number(year), month, Number(date))), timeOf(text.replace(/(\d{4}),? /, '$1 ; ')));
}

/** An instant in milliseconds, as JavaScript and Windows PowerShell write it. */
const moment = (text: string, at: number): WrittenDate => ({
	text,
	readings: isYear(new Date(at).getUTCFullYear()) ? [at] : [],
	zone: true,
});

/**
 * Reads a date as tools print it. Without a zone it is UTC, in which Microsoft's tools store dates.
 * @param order Order of day and month, if known from elsewhere.
 */
export function readDate(value: unknown, order?: Order): WrittenDate | undefined {
	if (typeof value === 'number') return value > 1e11 && value < 3e14 ? moment(String(value), value) : undefined;
	if (typeof value !== 'string') return undefined;
	const short = value.slice(0, 120);
	if (!short.includes('\n')) return readLine(short, order);
	// A mail program broke the line, with or without a space at the break.
	const joined = readLine(short.replaceAll('\n', ''), order);
	return joined && joined.readings.length > 0 ? joined : readLine(short, order);
}

function readLine(value: string, order: Order | undefined): WrittenDate | undefined {
	const text = asciiDigits(value)
		.replace(/^[\s{["']+|[\s}\]"']+$/g, '')
		.replace(/\s+/g, ' ')
		.slice(0, 80);
	if (text === '' || /^(?:-|null|none|n\/a|—)$/i.test(text)) return undefined;
	const milliseconds = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/.exec(text);
	if (milliseconds) return moment(text, Number(milliseconds[1]));
	// Somebody doubts it, struck it out, or says about when; or its zone is a name, such as EST, of which many stand for several.
	if (/[?~]|\b(?:[ECMP]|[A-Z]{1,2}[SDE])T\b/.test(text)) return { text, readings: [], zone: false };
	return readIso(text) ?? readNumbers(text, order) ?? readWords(text) ?? { text, readings: [], zone: false };
}

/** A date with the number of days until it that a tool printed. The day of counting is unknown but the same for all dates of a table. */
export interface Counted {
	text: string;
	days: number;
}

/**
 * The order of day and month that several dates imply: the one in which all of them exist, or that fits the printed numbers of days.
 * @returns undefined if both orders are possible, or neither is.
 */
export function orderOf(texts: readonly string[], counted: readonly Counted[] = []): Order | undefined {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const text of texts) {
		const match = /(?:^|\D)(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/.exec(asciiDigits(text.slice(0, 80)));
		if (!match) continue;
		if (Number(match[1]) > 12) dayFirst++;
		else if (Number(match[3]) > 12) monthFirst++;
	}
	if (dayFirst > 0 || monthFirst > 0) return dayFirst > 0 && monthFirst > 0 ? undefined : dayFirst > 0 ? 'day-first' : 'month-first';
	const fits = (['day-first', 'month-first'] as const).filter((order) => fitsCount(counted, order));
	return fits.length === 1 ? fits[0] : undefined;
}

/**
 * Whether the printed numbers of days lead back from each date to the same day of counting: requires two or more dates, and allows a
 * difference of one day.
 */
function fitsCount(counted: readonly Counted[], order: Order): boolean {
	const from = counted.flatMap(({ text, days }) => readDate(text, order)?.readings.map((at) => Math.floor(at / 86_400_000) - days) ?? []);
	return counted.length > 1 && from.length === counted.length && Math.max(...from.slice(0, 1000)) - Math.min(...from.slice(0, 1000)) <= 1;
}
