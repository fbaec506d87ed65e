import type { SourceLink } from './answer-model.ts';
import type { Strings } from './text.ts';

/** What a checker words its answers with, beside what its form shows. Loaded with its rules. */
export interface Texts {
	strings: Strings;
	/** A sentence for each rule. */
	rules: Strings;
	/** Sources by the numbers that the packed rules hold. */
	sources: readonly SourceLink[];
	/** Addresses of the answers that explain other ways on, by the ids of the ways. */
	ways: Strings;
}
