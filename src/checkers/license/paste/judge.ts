import { judge, type LicenseAnswer } from '../evaluate.ts';
import type { Holding } from '../licence.ts';
import type { LicenseModel } from '../model.ts';
import { lookUp } from '../names.ts';
import { weight } from '../rank.ts';
import type { SkuTable } from '../table.ts';
import { stateKey } from '../text.ts';
import { combine } from './combine.ts';
import type { PasteProblem } from './list.ts';
import { readPaste } from './read.ts';

/** What a paste comes to. */
export interface PasteAnswer {
	/** Whose licences were judged; undefined for a non-answer. */
	scope?: 'user' | 'tenant';
	/** One answer for each feature, in the order of the table; empty for a non-answer. */
	answers: LicenseAnswer[];
	/** Every licence that was read. */
	holdings: readonly Holding[];
	/** Those that the SKU table does not have. */
	unknown: readonly Holding[];
	problems: readonly PasteProblem[];
}

/** Reads and judges what a tenant printed. Pure: the text goes nowhere. Never throws. */
export function judgePaste(text: string, model: LicenseModel, table: SkuTable): PasteAnswer {
	const states = new Set(model.states.flatMap(({ of, names }) => (of === 'subscription' ? names.map(stateKey) : [])));
	const paste = readPaste(text, {
		licence: (written) => lookUp(written, model, table) !== undefined,
		state: (written) => states.has(stateKey(written)),
	});
	if (paste.lists.length === 0) return { answers: [], holdings: [], unknown: [], problems: paste.problems };
	const { held, holdings } = combine(paste, model, table);
	const judges = held.map((one) => judge(one, model));
	return {
		scope: held[0]?.scope ?? 'tenant',
		answers: [...model.features.keys()].flatMap((feature) => {
			// What is true for several users has to be true for each of them.
			const answers = judges.map((ask) => ask(feature)).filter((answer) => answer !== undefined);
			return answers.sort((a, b) => weight[a.verdict] - weight[b.verdict]).slice(0, 1);
		}),
		holdings,
		unknown: holdings.filter(({ listed }) => !listed),
		problems: held.length > 1 ? [...paste.problems, { id: 'several-users' }] : paste.problems,
	};
}
