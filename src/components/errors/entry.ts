import type { Fixer } from '../../errors/model.ts';

/** One error as a row shows it. Texts are HTML of the page's language. */
export interface ErrorEntry {
	/** Anchor of the row: the code in lower case, or `msg-…` for words without a code. */
	anchor: string;
	/** The code as a reader sees it; a row without one is titled by its words. */
	code?: string;
	/** The words on the screen. */
	words?: string;
	/** What it means. */
	means: string;
	/** What the person who sees it, their admin and the developer of the app can do. */
	reader?: string;
	admin?: string;
	developer?: string;
	/** What to beware of: what it is mistaken for. */
	caution?: string;
	who: Fixer;
	/** Ids of sources.yaml. */
	sources: readonly string[];
	/** How we know it: documented by Microsoft, or less than that. */
	confidence: 'documented' | 'reported' | 'inferred';
	/** What another source says against it. */
	conflict?: string;
}

/**
 * The pieces of a code between which a narrow screen may break it: at underscores, and where a word of a name in CamelCase begins.
 * @param code Such as `SSPR_0012` (which is short and stays whole) or `OnPremisesSuccessCloudFailure`.
 */
export function breakCode(code: string): string[] {
	return code.length < 16 ? [code] : code.split(/(?<=_)|(?<=[a-z])(?=[A-Z])/);
}

/** The mark beside who can fix an error. */
export const fixerMarks = { you: 'y', wait: 'h', admin: 'n', developer: 'n' } as const;
