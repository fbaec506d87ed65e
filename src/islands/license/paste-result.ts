import type { LicenseFacts } from '../../checkers/license/facts.ts';
import type { PasteAnswer } from '../../checkers/license/paste/judge.ts';
import type { Corrections } from '../../checkers/license/paste/readout.ts';

/** The message with which a page asks to judge a paste. */
export interface PasteTask {
	facts: LicenseFacts;
	/** The packed SKU table. */
	skus: string;
	text: string;
	/** The reader's corrections of what was read from this text before. */
	corrections: Corrections;
}

/** The reply: of a hundred thousand licences only the part that is shown. */
export interface PasteResult extends Pick<PasteAnswer, 'answers' | 'problems' | 'rows' | 'unread'> {
	scope: 'user' | 'tenant';
	/** Number of licences that were read. */
	read: number;
	/** String ids that Microsoft's list does not contain, without duplicates. */
	unknown: readonly string[];
}

/** Maximum number of rows and pieces sent to the page. */
const maxShown = 300;

/** The part of an answer that a page shows. */
export const pasteResult = ({ scope = 'tenant', answers, problems, holdings, unknown, rows, unread }: PasteAnswer): PasteResult => ({
	...{ scope, answers, problems },
	rows: rows.slice(0, maxShown),
	unread: unread.slice(0, maxShown),
	read: holdings.length,
	unknown: [...new Set(unknown.map(({ sku }) => sku))],
});
