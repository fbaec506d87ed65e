/** A case, the verdict of the rules, and the verdict that a test expects. */
export type JudgedCase = readonly [what: string, verdict: string, expected: string];

/**
 * Compares verdicts with the expected ones.
 * @param where The file and the table in it, for somebody who corrected a fact and does not know the code.
 * @throws Error with one line per differing case and without a stack trace, which would not help that person.
 */
export function expectVerdicts(where: string, cases: readonly JudgedCase[]): void {
	const lines = cases
		.filter(([, verdict, expected]) => verdict !== expected)
		.map(
			([what, verdict, expected]) => `${what}: now "${verdict}", expected is "${expected}". If the fact was corrected, correct ${where}.`,
		);
	if (lines.length === 0) return;
	const error = new Error(lines.join('\n'));
	error.stack = error.message;
	throw error;
}
