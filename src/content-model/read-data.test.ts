import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { z } from 'astro/zod';
import type { DataFile } from './data-files.ts';
import type { Problem } from './problem.ts';
import { readData } from './read-data.ts';

const code = z.strictObject({ id: z.string(), count: z.int() });
const table = {
	codes: { from: 'data/codes/*.yaml', schema: code, shape: 'list' },
	ways: { from: 'ways/*.yaml', schema: z.strictObject({ start: z.string() }), shape: 'records' },
	site: { from: 'data/site.yaml', schema: z.strictObject({ name: z.string() }), shape: 'record' },
} as const satisfies Record<string, DataFile>;

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'data-'));
	write('data/site.yaml', 'name: Site\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
	const path = join(root, 'content', file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

function read() {
	const problems: Problem[] = [];
	return { ...readData(root, table, problems), problems };
}

test('a folder of lists becomes one list, in the order of the file names, and each entry knows its file', () => {
	write('data/codes/b.yaml', '- { id: third, count: 3 }\n');
	write('data/codes/a.yaml', '- { id: first, count: 1 }\n- { id: second, count: 2 }\n');
	write('data/codes/notes.txt', 'not read');
	const { data, origins, problems } = read();
	assert.deepEqual(problems, []);
	assert.deepEqual(
		data.codes.map((entry) => [entry.id, origins.get(entry)]),
		[
			['first', 'content/data/codes/a.yaml'],
			['second', 'content/data/codes/a.yaml'],
			['third', 'content/data/codes/b.yaml'],
		],
	);
});

test('a folder of records becomes a record keyed by file name', () => {
	write('ways/locked-out.yaml', 'start: q1\n');
	const { data, origins } = read();
	assert.deepEqual(data.ways, { 'locked-out': { start: 'q1' } });
	assert.equal(origins.get(data.ways['locked-out'] ?? {}), 'content/ways/locked-out.yaml');
});

test('a folder that is not there is empty', () => {
	const { data, problems } = read();
	assert.deepEqual([data.codes, data.ways, data.site, problems], [[], {}, { name: 'Site' }, []]);
});

test('a mistake is reported with its file and field, and the other files are still read', () => {
	write('data/codes/a.yaml', '- { id: first, count: many }\n');
	write('data/codes/b.yaml', '- { id: second, count: 2 }\n');
	write('ways/broken.yaml', 'start: "\n');
	const { data, problems } = read();
	assert.deepEqual(
		problems.map(({ file, field }) => [file, field]),
		[
			['content/data/codes/a.yaml', 'first.count'],
			['content/ways/broken.yaml', 'line 2'],
		],
	);
	assert.deepEqual([data.codes, data.ways], [[{ id: 'second', count: 2 }], {}]);
});
