import type { LicenseFacts } from '../../checkers/license/facts.ts';
import type { PasteAnswer } from '../../checkers/license/paste/judge.ts';
import type { Corrections } from '../../checkers/license/paste/readout.ts';

/** What a page hands over to have a paste judged. */
export interface PasteTask {
	facts: LicenseFacts;
	/** The packed SKU table. */
	skus: string;
	text: string;
	/** What the reader put right in what was read of this text before. */
	corrections: Corrections;
}

/** What comes back; of a hundred thousand licences only what is shown. */
export interface PasteResult extends Pick<PasteAnswer, 'answers' | 'problems' | 'rows' | 'unread'> {
	scope: 'user' | 'tenant';
	/** How many licences were read. */
	read: number;
	/** String ids of those that Microsoft's list does not have, each once. */
	unknown: readonly string[];
}

/** More rows and pieces than anybody looks over. */
const mostShown = 300;

/** The part of an answer that a page shows. */
export const pasteResult = ({ scope = 'tenant', answers, problems, holdings, unknown, rows, unread }: PasteAnswer): PasteResult => ({
	...{ scope, answers, problems },
	rows: rows.slice(0, mostShown),
	unread: unread.slice(0, mostShown),
	read: holdings.length,
	unknown: [...new Set(unknown.map(({ sku }) => sku))],
});
