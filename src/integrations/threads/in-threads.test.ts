import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inParts, inThreads } from './in-threads.ts';

/** A module whose default export is this text. */
const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(`export default ${code}`)}`);

test('results come in the order of the jobs, whichever is done first', async () => {
	const slowFirst = module('(shared) => async (job) => { await new Promise((done) => setTimeout(done, 20 - job)); return shared + job; }');
	assert.deepEqual(await inThreads(slowFirst, 100, [1, 2, 3, 4, 5, 6, 7]), [101, 102, 103, 104, 105, 106, 107]);
});

test('a thread gives way to a new one after its jobs', async () => {
	const count = module('(shared) => { let done = 0; return (job) => shared + job + ":" + ++done; }');
	assert.deepEqual(await inThreads(count, 'a', [1, 2, 3, 4, 5], 1), ['a1:1', 'a2:1', 'a3:1', 'a4:1', 'a5:1']);
});

test('no jobs need no thread', async () => {
	assert.deepEqual(await inThreads(module('nonsense('), undefined, []), []);
});

test('what a job throws is thrown, and so is what its module throws', async () => {
	await assert.rejects(inThreads(module('() => (job) => { throw new Error("job " + job); }'), undefined, [1]), /job 1/);
	await assert.rejects(inThreads(module('() => { throw new Error("start"); }'), undefined, [1, 2, 3]), /start/);
});

test('a thread that ends by itself is an error', async () => {
	for (const code of ['() => () => process.exit(3)', '() => process.exit(0)'])
		await assert.rejects(inThreads(module(code), undefined, [1, 2]), /ended/, code);
});

test('parts of a list', () => {
	assert.deepEqual(inParts([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
	assert.deepEqual(inParts([], 2), []);
});
