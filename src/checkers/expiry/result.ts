import { groupBy } from '../core/group-by.ts';
import type { Unread } from '../core/paste/model.ts';
import { problemsOf } from './judge.ts';
import type { Judged, ProblemCode } from './model.ts';
import type { ExpiryPaste } from './paste/read.ts';
import { type AppReport, appsOf, type Month, monthsOf, type Overview, overviewOf } from './report.ts';

/** What a page shows of a paste. A worker computes it; posting it to the page is cheap for any number of apps. */
export interface ExpiryResult {
	/** Milliseconds since 1970. */
	now: number;
	overview: Overview;
	months: readonly Month[];
	/** Each problem once, with the first lines on which it occurs. */
	problems: readonly { code: ProblemCode; lines: readonly number[] }[];
	unread: readonly Unread[];
	unreadMore: number;
	/**
	 * The apps, most urgent first, as JSON texts of limited size: the page parses thousands of objects in steps, so that it keeps responding.
	 */
	apps: readonly string[];
}

/** Maximum number of lines listed per problem. */
const maxLines = 20;
/** Number of credentials per JSON text: a few milliseconds of work. */
const inPiece = 250;

/** Splits apps into pieces with about the same number of credentials. */
function piecesOf(apps: readonly AppReport[]): AppReport[][] {
	const pieces: AppReport[][] = [];
	let room = 0;
	for (const app of apps) {
		if (room <= 0) {
			pieces.push([]);
			room = inPiece;
		}
		pieces.at(-1)?.push(app);
		room -= app.credentials.length;
	}
	return pieces;
}

/**
 * Builds the result for the page.
 * @param now Milliseconds since 1970.
 */
export function resultOf(
	judged: readonly Judged[],
	{ problems, unread, unreadMore }: Omit<ExpiryPaste, 'credentials'>,
	now: number,
): ExpiryResult {
	const all = [...problems, ...problemsOf(judged)];
	return {
		now,
		overview: overviewOf(judged, all, unread),
		months: monthsOf(judged, now),
		problems: [...groupBy(all, ({ code }) => code)].map(([code, own]) => ({
			code,
			lines: [...new Set(own.flatMap(({ line }) => line ?? []))].slice(0, maxLines),
		})),
		unread,
		unreadMore,
		apps: piecesOf(appsOf(judged)).map((piece) => JSON.stringify(piece)),
	};
}
