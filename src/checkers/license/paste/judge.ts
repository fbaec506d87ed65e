import type { Unread } from '../../core/paste/model.ts';
import { type Held, judge, type LicenseAnswer } from '../evaluate.ts';
import type { LicenseWord } from '../facts.ts';
import { type Holding, kindOf } from '../licence.ts';
import type { LicenseModel } from '../model.ts';
import { weight } from '../rank.ts';
import type { SkuTable } from '../table.ts';
import { combine } from './combine.ts';
import { type Coverage, coverageOfTenant, coverageOfUsers } from './counts.ts';
import type { Paste, PastedList, PasteProblem } from './list.ts';
import { readPaste } from './read.ts';
import { type Corrections, corrected, type ReadRow, readout } from './readout.ts';
import { pasteWords } from './words.ts';

/** The answer about one feature, and for how many people. */
export interface PastedAnswer extends LicenseAnswer {
	/** Missing if the text does not say how many people hold what. */
	coverage?: Coverage;
}

/** The result of a paste. */
export interface PasteAnswer {
	/** Whose licences were judged; undefined if there is no answer. */
	scope?: 'user' | 'tenant';
	/** One answer per feature, in the order of the table; empty if there is no answer. */
	answers: PastedAnswer[];
	/** Every licence that was read. */
	holdings: readonly Holding[];
	/** Those that are not in the SKU table. */
	unknown: readonly Holding[];
	/** What was read, to be checked and corrected. */
	rows: readonly ReadRow[];
	/** Unread pieces that may change a verdict. */
	unread: readonly Unread[];
	problems: readonly PasteProblem[];
}

/**
 * Reads and judges pasted text. Pure: the text is not sent anywhere. Never throws.
 * @param corrections The reader's corrections of the rows from an earlier result for the same text.
 */
export function judgePaste(
	text: string,
	model: LicenseModel,
	table: SkuTable,
	words: readonly LicenseWord[],
	corrections: Corrections = {},
): PasteAnswer {
	const read = readPaste(text, pasteWords(words, model, table));
	const paste = corrected(read, corrections);
	const unread = [...paste.unread, ...unreadCells(paste.lists)].sort((a, b) => a.line - b.line);
	const rows = readout(read, model, table);
	if (paste.lists.length === 0) return { answers: [], holdings: [], unknown: [], rows, unread, problems: paste.problems };
	const { held, holdings } = combine(paste, model, table);
	const groups = alike(held);
	const judged = groups.map(({ held: one, count }) => ({ ask: judge(one, model), count, holds: one.holdings.length > 0 }));
	const problems = [...paste.problems, ...notSaid(paste, holdings, model)];
	if (unread.length > 0 && !problems.some(({ id }) => id === 'unread')) problems.push({ id: 'unread' });
	if (held.length > 1) problems.push({ id: 'several-users' });
	return {
		scope: held[0]?.scope ?? 'tenant',
		answers: [...model.features.values()].flatMap((feature) => {
			const answers = judged.flatMap(({ ask, ...group }) => {
				const answer = ask(feature.id);
				return answer ? [{ ...group, answer }] : [];
			});
			// The verdict for several users has to be true for each of them.
			const [worst] = [...answers].sort((a, b) => weight[a.answer.verdict] - weight[b.answer.verdict]);
			const [first] = held;
			const coverage =
				first?.scope === 'tenant'
					? coverageOfTenant(first, feature, model)
					: held.length > 1
						? coverageOfUsers(answers.map(({ count, holds, answer }) => ({ count, holds, verdict: answer.verdict })))
						: undefined;
			return worst ? [{ ...worst.answer, ...(coverage && { coverage }) }] : [];
		}),
		holdings,
		unknown: holdings.filter(({ listed }) => !listed),
		rows,
		unread,
		problems,
	};
}

/** Groups users with the same licences, so that they are judged once. */
function alike(held: readonly Held[]): { held: Held; count: number }[] {
	const groups = new Map<string, { held: Held; count: number }>();
	for (const one of held) {
		const kinds = one.holdings.map((holding) => [kindOf(holding), holding.unread, holding.maybe].join('\t'));
		const name = kinds.sort().join('\n');
		const group = groups.get(name);
		if (group) group.count++;
		else groups.set(name, { held: one, count: 1 });
	}
	return [...groups.values()];
}

const mostUnread = 200;

function unreadCells(lists: readonly PastedList[]): Unread[] {
	const found: Unread[] = [];
	for (const { licences } of lists) {
		for (const { line = 0, unread = [] } of licences) {
			if (found.length >= mostUnread) return found;
			for (const { text } of unread) found.push({ line, text });
		}
	}
	return found;
}

/** Reports what a text leaves open about relevant licences, where the best case is assumed. */
function notSaid({ lists, problems }: Paste, holdings: readonly Holding[], model: LicenseModel): PasteProblem[] {
	const opens = holdings.some(
		({ plans, edition }) => plans.length > 0 || (edition !== undefined && !model.editions.get(edition)?.everyone),
	);
	const all = lists.filter(({ licences }) => licences.length > 0);
	if (!opens || all.length === 0) return [];
	if (all.every(({ shape, licences }) => shape === 'names' && licences.every(({ plans, status, units }) => !plans && !status && !units)))
		return [{ id: 'names-only' }];
	const state = all.some(
		({ shape, licences }) => shape !== 'user' && licences.some(({ status, units }) => status === undefined && units === undefined),
	);
	const cut = problems.some(({ id }) => id === 'truncated');
	const plans =
		!cut &&
		holdings.some((holding) => holding.plansFrom === 'list' && holding.plans.length > 0) &&
		!all.some(({ licences }) => licences.some((one) => one.planStates));
	return [...(state ? [{ id: 'state-not-said' as const }] : []), ...(plans ? [{ id: 'plans-not-said' as const }] : [])];
}
