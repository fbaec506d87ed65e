import { counted } from './counted.ts';
/** A mistake in the content: where it is, what is wrong, and what to do about it. */
export interface Problem {
	/** Path of the file from the project's root. */
	file: string;
	/** The field, heading or line that has the mistake. */
	field: string;
	/** Line of the file, counted from 1; none if the file is missing or misplaced as a whole. */
	line?: number;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to do, in one sentence. */
	fix: string;
}

/**
 * Formats problems for editors, grouped by file.
 * @returns One text, without a trailing line break; empty if there are no problems.
 */
export function formatProblems(problems: readonly Problem[]): string {
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	const place = ({ field, line }: Problem) => (line === undefined || field === `line ${line}` ? field : `line ${line}, ${field}`);
	return [...byFile]
		.map(([file, list]) => [file, ...list.map((problem) => `  ${place(problem)}: ${problem.message}\n    → ${problem.fix}`)].join('\n'))
		.join('\n\n');
}

/** Thrown when content is wrong; its message lists every problem found. */
export class ContentError extends Error {
	override name = 'ContentError';
	readonly problems: readonly Problem[];
	constructor(problems: readonly Problem[]) {
		super(`${counted(problems.length, 'mistake')} in the content\n\n${formatProblems(problems)}\n`);
		this.problems = problems;
	}
}

/**
 * The entry of `allowed` that is most similar to what was written, for a "did you mean".
 * @returns undefined if no entry shares at least half of its letter pairs.
 */
export function closest(written: string, allowed: Iterable<string>): string | undefined {
	const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
	const wanted = pairs(written);
	let best: string | undefined;
	let bestScore = 0.5;
	for (const candidate of allowed) {
		const own = pairs(candidate);
		const score = (2 * wanted.intersection(own).size) / (wanted.size + own.size || 1);
		if (score > bestScore) [best, bestScore] = [candidate, score];
	}
	return best;
}

/** The fix for an unknown id: a similar known id if there is one, else the file in which ids are defined. */
export function fixUnknownId(written: string, allowed: Iterable<string>, definedIn: string): string {
	const near = closest(written, allowed);
	return near
		? `Did you mean "${near}"? Otherwise add "${written}" to ${definedIn}.`
		: `Add "${written}" to ${definedIn}, or use an id that is there.`;
}
