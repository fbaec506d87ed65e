import { counted } from './counted.ts';
/** A mistake in the content: where it is, what is wrong, and what to do about it. */
export interface Problem {
	/** Path of the file from the project's root. */
	file: string;
	/** The field, heading or line that holds the mistake. */
	field: string;
	/** The line of the file, counted from 1; none where the file is missing, or as a whole in the wrong place. */
	line?: number;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to do, in one sentence. */
	fix: string;
}

/**
 * Writes problems the way an editor can act on, grouped by file.
 * @returns One text, without a trailing line break; empty for no problems.
 */
export function formatProblems(problems: readonly Problem[]): string {
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	const place = ({ field, line }: Problem) => (line === undefined || field === `line ${line}` ? field : `line ${line}, ${field}`);
	return [...byFile]
		.map(([file, list]) => [file, ...list.map((problem) => `  ${place(problem)}: ${problem.message}\n    → ${problem.fix}`)].join('\n'))
		.join('\n\n');
}

/** Thrown when content is wrong; its message lists every problem found, not only the first. */
export class ContentError extends Error {
	override name = 'ContentError';
	readonly problems: readonly Problem[];
	constructor(problems: readonly Problem[]) {
		super(`${counted(problems.length, 'mistake')} in the content\n\n${formatProblems(problems)}\n`);
		this.problems = problems;
	}
}

/**
 * The entry of `allowed` that is closest to what was written, for a "did you mean".
 * @returns undefined when nothing shares at least half of its letter pairs.
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

/** The usual fix for an id nobody defined: a near match if there is one, else where ids are defined. */
export function fixUnknownId(written: string, allowed: Iterable<string>, definedIn: string): string {
	const near = closest(written, allowed);
	return near
		? `Did you mean "${near}"? Otherwise add "${written}" to ${definedIn}.`
		: `Add "${written}" to ${definedIn}, or use an id that is there.`;
}
