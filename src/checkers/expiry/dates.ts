import type { WrittenDate } from './model.ts';

/** Order of day and month in dates that do not tell it. */
export type Order = 'day-first' | 'month-first';

/** Languages whose names of months people paste. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** Number of each month's name, from 1. */
const months: ReadonlyMap<string, number> = new Map(
	languages.flatMap((language) =>
		(['long', 'short'] as const).flatMap((month) => {
			const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
			return Array.from({ length: 12 }, (_, index): [string, number] => [fold(format.format(Date.UTC(2026, index, 15))), index + 1]);
		}),
	),
);

const morning = /(?:上午|午前|오전|\bam\b|a\.\s?m\.)/i;
const evening = /(?:下午|晚上|午後|오후|\bpm\b|p\.\s?m\.)/i;
const clock = /(?<![\d/.-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?/;

/** Milliseconds of the day that a text names; 0 where it names none. */
function timeOf(text: string): number | undefined {
	const match = clock.exec(text);
	if (!match) return 0;
	const [, hour = '0', minute = '0', second = '0'] = match;
	const halves = morning.test(text) || evening.test(text);
	const hours = halves ? (Number(hour) % 12) + (evening.test(text) ? 12 : 0) : Number(hour);
	if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
	return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** Years that a credential can end or begin in; others are of another calendar, or misread. */
const isYear = (year: number) => (year >= 1990 && year <= 2400) || year === 9999;

/** @returns undefined for a day that does not exist. */
function day(year: number, month: number, date: number): number | undefined {
	if (!isYear(year)) return undefined;
	const at = Date.UTC(year, month - 1, date);
	const check = new Date(at);
	return check.getUTCMonth() === month - 1 && check.getUTCDate() === date ? at : undefined;
}

const known = (...days: (number | undefined)[]) => days.filter((at) => at !== undefined);
const written = (text: string, days: readonly number[], time: number | undefined, zone: boolean): WrittenDate => ({
	text,
	readings: time === undefined ? [] : days.map((at) => at + time),
	zone,
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
	return written(text, valid ? known(day(Number(year), Number(month), Number(date))) : [], time, utc !== undefined || sign !== undefined);
}

/** Whether month first is almost sure: only American English writes slashes and AM or PM. */
const american = (text: string, separator: string) => separator === '/' && /\d\s*(?:am|pm)\b/i.test(text);

/** A date of numbers: the year first, or day and month in an order that only some of them tell. */
function readNumbers(text: string, order: Order | undefined): WrittenDate | undefined {
	const match = /(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/.exec(text);
	if (!match) return undefined;
	const [, first = '', separator = '', second = '', third = ''] = match;
	const time = timeOf(text);
	const zone = /\b(?:UTC|GMT)\b|Z$/.test(text);
	if (first.length === 4) return written(text, known(day(Number(first), Number(second), Number(third))), time, zone);
	if (third.length !== 4) return { text, readings: [], zone };
	const dayFirst = day(Number(third), Number(second), Number(first));
	const monthFirst = day(Number(third), Number(first), Number(second));
	if (separator === '.') return written(text, known(dayFirst), time, zone);
	const sure = order ?? (american(text, separator) ? 'month-first' : undefined);
	if (sure === 'month-first' && monthFirst !== undefined) return written(text, [monthFirst], time, zone);
	if (sure === 'day-first' && dayFirst !== undefined) return written(text, [dayFirst], time, zone);
	return written(text, [...new Set(known(dayFirst, monthFirst))], time, zone);
}

/** A date with the month in words: 24 December 2026, Dec 24, 2026, 24. Dezember 2026, 24 de diciembre de 2026, 2026年12月24日. */
function readWords(text: string): WrittenDate | undefined {
	const asian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/.exec(text);
	if (asian) return written(text, known(day(Number(asian[1]), Number(asian[2]), Number(asian[3]))), timeOf(text), false);
	const month = [...text.matchAll(/\p{L}{3,}\.?/gu)].map(([word]) => months.get(fold(word))).find((number) => number !== undefined);
	if (month === undefined) return undefined;
	const numbers = text.replace(clock, ' ').match(/\d{1,4}/g) ?? [];
	const year = numbers.find((number) => number.length === 4);
	const date = numbers.find((number) => number.length < 3);
	if (!year || !date) return { text, readings: [], zone: false };
	return written(text, known(day(Number(year), month, Number(date))), timeOf(text), /\b(?:UTC|GMT)\b/.test(text));
}

/**
 * Reads a date as tools print it. Where no zone is written, UTC is meant: that is how Microsoft's tools keep dates.
 * @param order Order of day and month, where it is known from elsewhere.
 */
export function readDate(value: unknown, order?: Order): WrittenDate | undefined {
	if (typeof value === 'number') return value > 1e11 && value < 3e14 ? { text: String(value), readings: [value], zone: true } : undefined;
	if (typeof value !== 'string') return undefined;
	const text = value.replace(/\s+/g, ' ').trim().slice(0, 80);
	if (text === '' || /^(?:-|null|none|n\/a|—)$/i.test(text)) return undefined;
	const milliseconds = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/.exec(text);
	if (milliseconds) return { text, readings: [Number(milliseconds[1])], zone: true };
	return readIso(text) ?? readNumbers(text, order) ?? readWords(text) ?? { text, readings: [], zone: false };
}

/**
 * The order of day and month that some dates tell: the one in which all of them exist.
 * @returns undefined where they tell nothing, or contradict each other.
 */
export function orderOf(texts: readonly string[]): Order | undefined {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const text of texts) {
		const match = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/.exec(text);
		if (!match) continue;
		if (Number(match[1]) > 12) dayFirst++;
		else if (Number(match[3]) > 12) monthFirst++;
	}
	return dayFirst > 0 && monthFirst === 0 ? 'day-first' : monthFirst > 0 && dayFirst === 0 ? 'month-first' : undefined;
}
