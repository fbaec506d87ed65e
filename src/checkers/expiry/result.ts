import { groupBy } from '../core/group-by.ts';
import type { Unread } from '../core/paste/model.ts';
import { problemsOf } from './judge.ts';
import type { Judged, ProblemCode } from './model.ts';
import type { ExpiryPaste } from './paste/read.ts';
import { type AppReport, appsOf, type Month, monthsOf, type Overview, overviewOf } from './report.ts';

/** What a page shows of a paste. It is made beside the page and takes little to hand over, however many apps there are. */
export interface ExpiryResult {
	/** Milliseconds since 1970. */
	now: number;
	overview: Overview;
	months: readonly Month[];
	/** Each problem once, with the first lines on which it stands. */
	problems: readonly { code: ProblemCode; lines: readonly number[] }[];
	unread: readonly Unread[];
	unreadMore: number;
	/** The apps by their next date, in pieces of JSON, because a page reads thousands of objects only bit by bit without a stall. */
	apps: readonly string[];
}

/** Lines of a problem that are named. */
const mostNamed = 20;
/** Credentials in a piece: a few milliseconds' work. */
const inPiece = 250;

/** Apps in pieces of about equally many credentials. */
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
 * Puts together what a page shows.
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
			lines: [...new Set(own.flatMap(({ line }) => line ?? []))].slice(0, mostNamed),
		})),
		unread,
		unreadMore,
		apps: piecesOf(appsOf(judged)).map((piece) => JSON.stringify(piece)),
	};
}
