import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../checkers/core/paste/clean.ts';
import { judge, problemsOf } from '../../checkers/expiry/judge.ts';
import type { ExpiryFacts } from '../../checkers/expiry/model.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { appsOf, overviewOf } from '../../checkers/expiry/report.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { remindersCalendar } from '../../exports/expiry/reminders.ts';
import { firstSentence } from '../../exports/expiry/sentence.ts';
import { credentialsCsv } from '../../exports/expiry/table.ts';
import { credentialsTicket } from '../../exports/expiry/ticket.ts';
import { translator } from '../../islands/text.ts';
import { readMoment } from '../options.ts';
import { writeLine } from './lines.ts';
import { readPastes } from './paste-files.ts';

/** An instant with seconds, as the cases write it. */
const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Answers one paste: a line per credential, then one per problem and per piece that was not understood.
 * @param file Name of the file, included in each line.
 * @param now Milliseconds since 1970.
 */
export function answerExpiryPaste(file: string, text: string, now: number, facts: ExpiryFacts): object[] {
	const { credentials, problems, unread, unreadMore } = readExpiryPaste(text);
	const judged = judge(credentials, now, facts);
	return [
		...judged.map(({ holder, kind, keyId, otherKeyIds, name, endsAt, endsAtAlso, daysLeft, state, flags, count, thumbprint, start }) => ({
			file,
			app: holder.name ?? null,
			appId: holder.appId ?? null,
			...(holder.objectId && { objectId: holder.objectId }),
			kind,
			keyId: keyId ?? null,
			...(otherKeyIds?.length && { otherKeyIds }),
			name: name ?? null,
			...(start?.readings[0] !== undefined && { start: moment(start.readings[0]) }),
			end: endsAt === undefined ? null : moment(endsAt),
			...(endsAtAlso !== undefined && { endAlso: moment(endsAtAlso) }),
			daysLeft: daysLeft ?? null,
			state,
			flags,
			...(thumbprint && { thumbprint }),
			...(count !== undefined && { count }),
		})),
		...[...problems, ...problemsOf(judged)].map(({ code, line, about }) => ({
			file,
			// A list of exactly a hundred apps is probably, but not certainly, one page of several.
			problem: code === 'maybe-truncated' ? 'page-truncated' : code,
			...(code === 'maybe-truncated' && { sure: false }),
			...(line && { line }),
			...(about && { about }),
		})),
		...unread.map(({ line, text: piece }) => ({ file, problem: 'unread', line, about: piece })),
		...(unreadMore > 0 ? [{ file, problem: 'unread', about: `${unreadMore} more` }] : []),
	];
}

/** File formats that a paste can be converted to, apart from JSON lines. */
const files = ['csv', 'markdown', 'ics'] as const;

/**
 * The file that the page would offer for the same paste.
 * @param now Milliseconds since 1970.
 * @param texts The interface texts of the language.
 */
export function expiryFile(
	as: (typeof files)[number],
	text: string,
	{ now, facts, lang, texts }: { now: number; facts: ExpiryFacts; lang: string; texts: Readonly<Record<string, string>> },
): string {
	const { credentials, problems, unread } = readExpiryPaste(text);
	const judged = judge(credentials, now, facts);
	const t = translator(texts);
	const apps = appsOf(judged);
	const sorted = apps.flatMap((app) => app.credentials);
	if (as === 'csv') return credentialsCsv(sorted, t);
	if (as === 'ics') return remindersCalendar(sorted, now, lang, t);
	const overview = overviewOf(judged, [...problems, ...problemsOf(judged)], unread);
	return credentialsTicket(firstSentence(overview, lang, t), apps, t);
}

const usage = 'Use: npm run -s evaluate -- expiry --now 2026-11-29T00:00:00Z [--as csv|markdown|ics] [--lang en] --paste FILE…';
/** `npm run -s evaluate -- expiry --now MOMENT [--as csv|markdown|ics] [--lang TAG] --paste FILE…` */
export async function run(args: readonly string[]): Promise<number> {
	const given = readPastes(args, ['now', 'as', 'lang'], usage);
	const now = given && readMoment(given.now ?? '', usage);
	if (!given || now === undefined) return 1;
	const { lang = 'en', as: kind } = given;
	const { data, strings } = loadContentOrThrow(process.cwd());
	const as = files.find((file) => file === kind);
	const texts = strings[lang];
	if (!texts || (kind !== undefined && !as)) {
		console.error(`--as takes ${files.join(', ')}, --lang ${Object.keys(strings).join(', ')}. ${usage}`);
		return 1;
	}
	let status = 0;
	for (const file of given.files) {
		try {
			const text = decodeBytes(readFileSync(file));
			if (as) process.stdout.write(expiryFile(as, text, { now, facts: data.expiryFacts, lang, texts: { ...strings['en'], ...texts } }));
			else answerExpiryPaste(file, text, now, data.expiryFacts).forEach(writeLine);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === undefined) throw error;
			status = 1;
			writeLine({ file, problem: 'file', about: (error as Error).message });
		}
	}
	return status;
}
