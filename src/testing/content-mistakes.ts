import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkContent } from '../content-model/check.ts';
import { formatProblems, type Problem } from '../content-model/problem.ts';
import { SiteCopy } from './site-copy.ts';

/** The day on which mistakes are looked for: later than any day that an editor writes, so that no new page is one of them. */
export const lateDay = '2900-01-01';

/** One mistake of an editor: what is done to the content, and what the message must say. */
export interface Mistake {
	name: string;
	/** Path of the file from the project's root. */
	file: string;
	/** Gets the text of the file and gives the wrong one; bytes are written as they are. */
	edit: (text: string) => string | Uint8Array;
	/** Text that stands on the line which must be named. Left out where the file as a whole is wrong. */
	on?: string | RegExp;
	field?: string | RegExp;
	message: RegExp;
	fix: RegExp;
	/** The file that is named, if it is not the one that was edited. */
	named?: string;
}

/** Adds a paragraph or more at the end of a page. */
export const added = (text: string) => (page: string) => `${page.trimEnd()}\n\n${text}\n`;

/** Replaces a text; one that is not there is a mistake of the test. */
export const replaced =
	(from: string | RegExp, to: string) =>
	(text: string): string => {
		const after = text.replace(from, () => to);
		assert.notEqual(after, text, `the file does not hold ${from}`);
		return after;
	};

/** A copy of the content in which one file at a time is wrong. */
function editable(): { root: string; edit: (file: string, edit: Mistake['edit']) => void; restore: () => void; remove: () => void } {
	const site = new SiteCopy(['content', 'src']);
	let undo: (() => void) | undefined;
	return {
		root: site.root,
		edit(file, edit) {
			const path = join(site.root, file);
			let was: Buffer | undefined;
			try {
				was = readFileSync(path);
			} catch {
				mkdirSync(dirname(path), { recursive: true });
			}
			undo = () => (was === undefined ? site.remove(file) : writeFileSync(path, was));
			writeFileSync(path, edit(was?.toString('utf8') ?? ''));
		},
		restore() {
			undo?.();
			undo = undefined;
		},
		remove: () => site[Symbol.dispose](),
	};
}

/** The line of a file that holds a text, counted from 1. */
function lineWith(text: string, wanted: string | RegExp): number {
	const line = text.split('\n').findIndex((one) => (typeof wanted === 'string' ? one.includes(wanted) : wanted.test(one)));
	assert.notEqual(line, -1, `no line holds ${wanted}`);
	return line + 1;
}

/** What is said, wherever it is: a wrong key, say, is told once for the file of each language, and languages are added. */
const told = ({ file, field, message }: Problem) =>
	[file.replace(/(?<=content\/(?:docs|errors|flows|glossary|i18n)\/)[\w-]+/, '*'), field, message].join(' ');

const says = (text: string, wanted: string | RegExp | undefined) =>
	wanted === undefined || (typeof wanted === 'string' ? text === wanted : wanted.test(text));

/** Makes a test of each mistake: it is reported with file, line, field, what is wrong and what to do, and drags few others after it. */
export function testMistakes(mistakes: readonly Mistake[]): void {
	let site: ReturnType<typeof editable>;
	before(() => {
		site = editable();
	});
	after(() => site.remove());
	for (const { name, file, edit, on, field, message, fix, named = file } of mistakes) {
		test(`finds ${name}`, () => {
			site.edit(file, edit);
			try {
				const problems = checkContent(site.root, lateDay);
				const line = on === undefined ? undefined : lineWith(readFileSync(join(site.root, named), 'utf8'), on);
				const isIt = (problem: Problem) =>
					problem.file === named &&
					(line === undefined || problem.line === line) &&
					says(problem.field, field) &&
					message.test(problem.message) &&
					fix.test(problem.fix);
				assert.ok(problems.some(isIt), `not reported${line ? ` on line ${line}` : ''}. Reported instead:\n${formatProblems(problems)}`);
				const different = new Set(problems.map(told)).size;
				assert.ok(different <= 8, `one mistake is reported in ${different} ways:\n${formatProblems(problems)}`);
			} finally {
				site.restore();
			}
		});
	}
}
