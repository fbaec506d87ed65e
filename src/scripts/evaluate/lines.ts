import { createInterface } from 'node:readline';
import type { Reason } from '../../checkers/core/answer.ts';

/** A case that cannot be answered: which field, and what is allowed there. */
export class CaseError extends Error {
	override name = 'CaseError';
	constructor(field: string, allowed: string) {
		super(`${field}: ${allowed}`);
	}
}

/** Writes one line of JSON. */
export const writeLine = (value: unknown): void => console.log(JSON.stringify(value));

/** A reason as an answer gives it. */
export const writtenReason = ({ rule, effect, basis, sources, values }: Reason) => ({
	rule,
	effect,
	basis,
	sources,
	...(values && { values }),
});

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new CaseError('line', 'no JSON; one case as a JSON object per line is allowed');
	}
}

/**
 * Answers JSON lines from standard input, one line each, in order; a line that cannot be answered gets its number and the reason.
 * @param answer Answers a parsed line; throws a CaseError if it cannot.
 * @param example A valid case, shown if there is no input or a case cannot be answered.
 * @returns The exit status: 1 if any line could not be answered.
 */
export async function answerLines(answer: (value: unknown) => unknown, example: object): Promise<number> {
	if (process.stdin.isTTY) console.error(`One case per line, then Ctrl-D. Such as:\n${JSON.stringify(example)}`);
	let status = 0;
	let number = 0;
	let blank = 0;
	const respond = (line: string, at: number) => {
		try {
			writeLine(answer(parse(line)));
		} catch (error) {
			if (!(error instanceof CaseError)) throw error;
			status = 1;
			writeLine({ line: at, error: error.message });
		}
	};
	for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		number++;
		const line = raw.replace(/^\ufeff/, '');
		// An empty line between cases is an error, trailing empty lines are not.
		if (line.trim() === '') {
			blank++;
			continue;
		}
		for (; blank > 0; blank--) respond('', number - blank);
		respond(line, number);
	}
	if (status !== 0 || number === 0) console.error(`A line looks like this:\n${JSON.stringify(example)}`);
	return status;
}
