import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../content-model/check.ts';
import { formatProblems, type Problem } from '../content-model/problem.ts';
import { coreCopy } from './site-copy.ts';

/**
 * The day on which tests look for mistakes. It is later than any day an editor writes, so that no page is reported for a day in the
 * future.
 */
export const lateDay = '2900-01-01';

/** A mistake of an editor: how the content is changed, and what the message must say. */
export interface Mistake {
	name: string;
	/** Path of the file from the project's root. */
	file: string;
	/** Turns the text of the file into the wrong one; bytes are written as they are. */
	edit: (text: string) => string | Uint8Array;
	/** Text on the line that must be reported. Left out if the file as a whole is wrong. */
	on?: string | RegExp;
	field?: string | RegExp;
	message: RegExp;
	fix: RegExp;
	/** The file that must be reported, if it is not the edited one. */
	named?: string;
}

/** Appends text to a page. */
export const added = (text: string) => (page: string) => `${page.trimEnd()}\n\n${text}\n`;

/** Replaces a text; throws if it is not there, since the test is then wrong. */
export const replaced =
	(from: string | RegExp, to: string) =>
	(text: string): string => {
		const after = text.replace(from, () => to);
		assert.notEqual(after, text, `the file does not hold ${from}`);
		return after;
	};

/** The line of a file that holds a text, counted from 1. */
function lineWith(text: string, wanted: string | RegExp): number {
	const line = text.split('\n').findIndex((one) => (typeof wanted === 'string' ? one.includes(wanted) : wanted.test(one)));
	assert.notEqual(line, -1, `no line holds ${wanted}`);
	return line + 1;
}

/**
 * Reduces a problem to its message, to count the distinct ones: a wrong key is reported once per language, and languages are added over
 * time.
 */
const withoutPlace = ({ file, field, message }: Problem) =>
	[file.replace(/(?<=content\/(?:docs|errors|flows|glossary|i18n)\/)[\w-]+/, '*'), field, message].join(' ');

const says = (text: string, wanted: string | RegExp | undefined) =>
	wanted === undefined || (typeof wanted === 'string' ? text === wanted : wanted.test(text));

/**
 * Defines a test for each mistake: it must be reported with file, line, field, what is wrong and what to do, and with few follow-up
 * problems.
 */
export function testMistakes(mistakes: readonly Mistake[]): void {
	const site = coreCopy('src');
	after(() => site[Symbol.dispose]());
	for (const { name, file, edit, on, field, message, fix, named = file } of mistakes) {
		test(`finds ${name}`, () => {
			site.write(file, edit(existsSync(join(site.root, file)) ? site.read(file) : ''));
			try {
				const problems = checkContent(site.root, lateDay);
				const line = on === undefined ? undefined : lineWith(site.read(named), on);
				const isIt = (problem: Problem) =>
					problem.file === named &&
					(line === undefined || problem.line === line) &&
					says(problem.field, field) &&
					message.test(problem.message) &&
					fix.test(problem.fix);
				assert.ok(problems.some(isIt), `not reported${line ? ` on line ${line}` : ''}. Reported instead:\n${formatProblems(problems)}`);
				const different = new Set(problems.map(withoutPlace)).size;
				assert.ok(different <= 8, `one mistake is reported in ${different} ways:\n${formatProblems(problems)}`);
			} finally {
				site.restore();
			}
		});
	}
}
