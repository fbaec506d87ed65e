import type { LicenseFacts } from '../../checkers/license/facts.ts';
import type { PasteAnswer } from '../../checkers/license/paste/judge.ts';

/** What a page hands over to have a paste judged. The number comes back with the result. */
export interface PasteTask {
	number: number;
	facts: LicenseFacts;
	/** The packed SKU table. */
	skus: string;
	text: string;
}

/** What comes back: of a hundred thousand licences only what is shown. */
export interface PasteResult extends Pick<PasteAnswer, 'answers' | 'problems'> {
	scope: 'user' | 'tenant';
	/** How many licences were read. */
	read: number;
	/** String ids of those that Microsoft's list does not have, each once. */
	unknown: readonly string[];
}

/** The part of an answer that a report shows. */
export const pasteResult = ({ scope = 'tenant', answers, problems, holdings, unknown }: PasteAnswer): PasteResult => ({
	...{ scope, answers, problems },
	read: holdings.length,
	unknown: [...new Set(unknown.map(({ sku }) => sku))],
});
