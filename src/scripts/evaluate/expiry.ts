import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../checkers/core/paste/clean.ts';
import { judge, problemsOf } from '../../checkers/expiry/judge.ts';
import type { ExpiryFacts } from '../../checkers/expiry/model.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';

/** A moment to the second, as the cases write it. */
const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Answers one paste: a line for each credential, then one for each problem and each piece that was not understood.
 * @param file Name that each line carries.
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
			// That a list of exactly a hundred apps goes on is likely, not certain.
			problem: code === 'maybe-truncated' ? 'page-truncated' : code,
			...(code === 'maybe-truncated' && { sure: false }),
			...(line && { line }),
			...(about && { about }),
		})),
		...unread.map(({ line, text: piece }) => ({ file, problem: 'unread', line, about: piece })),
		...(unreadMore > 0 ? [{ file, problem: 'unread', about: `${unreadMore} more` }] : []),
	];
}

const usage = 'Use: npm run -s evaluate -- expiry --now 2026-11-29T00:00:00Z --paste FILE…';

/** `npm run -s evaluate -- expiry --now MOMENT --paste FILE…` */
export async function run(args: readonly string[]): Promise<number> {
	const written = args.includes('--now') ? args[args.indexOf('--now') + 1] : undefined;
	const now = written === undefined ? Number.NaN : Date.parse(written);
	const files = args.includes('--paste') ? args.slice(args.indexOf('--paste') + 1) : [];
	if (Number.isNaN(now)) {
		console.error(`--now takes a moment such as 2026-11-29T00:00:00Z. ${usage}`);
		return 1;
	}
	const pastes = files.filter((file, place) => !file.startsWith('--') && !files[place - 1]?.startsWith('--now'));
	if (pastes.length === 0) {
		console.error(`--paste takes the names of files. ${usage}`);
		return 1;
	}
	const { data } = loadContentOrThrow(process.cwd());
	let status = 0;
	for (const file of pastes) {
		try {
			for (const line of answerExpiryPaste(file, decodeBytes(readFileSync(file)), now, data.expiryFacts))
				process.stdout.write(`${JSON.stringify(line)}\n`);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === undefined) throw error;
			status = 1;
			process.stdout.write(`${JSON.stringify({ file, problem: 'file', about: (error as Error).message })}\n`);
		}
	}
	return status;
}
