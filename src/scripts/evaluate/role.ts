import { evaluateRole } from '../../checkers/role/evaluate.ts';
import { indexFacts } from '../../checkers/role/index-facts.ts';
import { indexNames } from '../../checkers/role/names.ts';
import { readRolePaste } from '../../checkers/role/paste.ts';
import { type RoleWords, roleWords } from '../../checkers/role/paste-words.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { readMoment } from '../options.ts';
import { answerLines, writtenReason } from './lines.ts';
import { answerFiles, type FileAnswer, named, readPastes } from './paste-files.ts';
import { type Lexicon, readRoleCase } from './role-case.ts';

/** The answer to one parsed case, with roles by display name as in the case. */
export function answerRoleCase(lexicon: Lexicon, value: unknown) {
	const { id, question, ignored } = readRoleCase(lexicon, value);
	const { verdict, reasons, enough, alternatives } = evaluateRole(lexicon.index, question);
	const nameOf = (role: string) => lexicon.index.roles.get(role)?.name ?? role;
	return {
		id,
		verdict,
		reasons: reasons.map(writtenReason),
		enough: enough.map(nameOf),
		alternatives,
		...(ignored.length > 0 && { ignored }),
	};
}

/** A minimal case, shown as an example. */
export const roleExample = {
	id: '1',
	task: 'reset-password',
	actorRoles: ['Helpdesk Administrator'],
	actorScope: 'tenant',
	target: { roles: [] },
};

/** Lookup tables for the names in a case, from the project's content. */
export function roleLexicon(root: string): Lexicon {
	const { data } = loadContentOrThrow(root);
	return { index: indexFacts(data), names: indexNames(data) };
}

/**
 * What was read from pasted text: one line, with roles by display name.
 * @param now Milliseconds since 1970: assignments that have ended or not begun by then do not count.
 */
export function answerRolePaste({ index, names }: Lexicon, words: RoleWords, text: string, now: number): FileAnswer {
	const { rows, unread, unrecognized, problems, group, restrictedUnit } = readRolePaste(names, words, text, now);
	const roles = rows.map(({ role, name, held, scope, whose, start, end, when, line, custom }) => ({
		role: role === undefined ? name : (index.roles.get(role)?.name ?? role),
		scope,
		state: held,
		...(whose !== undefined && { whose }),
		...(start !== undefined && { start }),
		...(end !== undefined && { end }),
		...(when !== undefined && { when }),
		line,
		...(custom && { custom }),
		...(role === undefined && !custom && { unknown: true }),
	}));
	const answered = roles.length > 0 || group || restrictedUnit;
	return {
		answered,
		lines: [
			{
				...(answered ? {} : { error: 'no roles that we can read' }),
				now: new Date(now).toISOString(),
				roles,
				...(group && { roleAssignableGroup: true }),
				...(restrictedUnit && { restrictedUnit: true }),
				...named('unknown', unrecognized),
				...named('unread', unread),
				...named('problems', problems),
			},
		],
	};
}

const usage = 'Say: npm run -s evaluate -- role < cases.jsonl, or: npm run -s evaluate -- role [--now 2026-11-29T00:00:00Z] --paste FILE…';

/**
 * `npm run -s evaluate -- role < cases.jsonl`, `npm run -s evaluate -- role [--now MOMENT] --paste FILE…`. Without --now, dates are
 * compared with the clock; each line states the instant.
 */
export async function run(args: readonly string[] = []): Promise<number> {
	const lexicon = roleLexicon(process.cwd());
	if (args.length === 0) return answerLines((value) => answerRoleCase(lexicon, value), roleExample);
	const given = readPastes(args, ['now'], usage);
	const now = given && (given.now === undefined ? Date.now() : readMoment(given.now, usage));
	if (!given || now === undefined) return 1;
	const words = roleWords(loadContentOrThrow(process.cwd()).data.roleWords);
	return answerFiles(given.files, (text) => answerRolePaste(lexicon, words, text, now));
}
