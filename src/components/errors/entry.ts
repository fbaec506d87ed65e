import type { Fixer } from '../../errors/model.ts';

/** One error as a row shows it. Texts are HTML in the page's language. */
export interface ErrorEntry {
	/** Anchor of the row: the code in lower case, or `msg-…` for a message without a code. */
	anchor: string;
	/** The code as readers see it; a row without one has the message as its title. */
	code?: string;
	/** The message on the screen. */
	words?: string;
	/** What it means. */
	means: string;
	/** What the person who sees it can do; likewise `admin` and `developer` (of the app). */
	reader?: string;
	admin?: string;
	developer?: string;
	/** A warning, for example what it is often mistaken for. */
	caution?: string;
	who: Fixer;
	/** Ids of sources.yaml. */
	sources: readonly string[];
	/** How we know the meaning: documented by Microsoft, or less certain. */
	confidence: 'documented' | 'reported' | 'inferred';
	/** What another source says to the contrary. */
	conflict?: string;
}

/**
 * Splits a code where a narrow screen may break it: at underscores, and before words of a CamelCase name.
 * @param code Such as `SSPR_0012` (which is short and is not split) or `OnPremisesSuccessCloudFailure`.
 */
export function breakCode(code: string): string[] {
	return code.length < 16 ? [code] : code.split(/(?<=_)|(?<=[a-z])(?=[A-Z])/);
}

/** The status mark for who can fix an error. */
export const fixerMarks = { you: 'y', wait: 'h', admin: 'n', developer: 'n' } as const;
