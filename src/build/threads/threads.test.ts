import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inParts, Threads } from './threads.ts';

/** Threads that do one kind of work, `act`. */
function threads(code: string, size?: number) {
	const module = new URL(
		`data:text/javascript,${encodeURIComponent(`export const act = ${code}; export const other = () => () => "other";`)}`,
	);
	return new Threads<Record<'act' | 'other', (shared: unknown) => (job: unknown) => unknown>>(module, size);
}

/** Runs jobs, and closes the threads. */
async function run(code: string, shared: unknown, jobs: readonly unknown[], size?: number) {
	const started = threads(code, size);
	try {
		return await started.run('act', shared, jobs);
	} finally {
		await started.close();
	}
}

test('results have the order of the jobs, whichever finishes first', async () => {
	const slowFirst = '(shared) => async (job) => { await new Promise((done) => setTimeout(done, 20 - job)); return shared + job; }';
	assert.deepEqual(await run(slowFirst, 100, [1, 2, 3, 4, 5, 6, 7]), [101, 102, 103, 104, 105, 106, 107]);
});

test('threads are started once, and do one kind of work after the other', async () => {
	const one = threads('(() => { let made = 0; return (shared) => { made++; return (job) => shared + job + ":" + made; }; })()', 1);
	assert.deepEqual(await one.run('act', 'a', [1, 2]), ['a1:1', 'a2:1']);
	assert.deepEqual(await one.run('other', 0, [1]), ['other']);
	assert.deepEqual(await one.run('act', 'b', [3]), ['b3:2']);
	await one.close();
});

test('without jobs no thread is started', async () => {
	assert.deepEqual(await run('nonsense(', undefined, []), []);
});

test('errors of a job and of its module are thrown', async () => {
	await assert.rejects(run('() => (job) => { throw new Error("job " + job); }', undefined, [1]), /job 1/);
	await assert.rejects(run('() => { throw new Error("start"); }', undefined, [1, 2, 3]), /start/);
});

test('a thread that exits is an error', async () => {
	for (const code of ['() => () => process.exit(3)', '() => process.exit(0)'])
		await assert.rejects(run(code, undefined, [1, 2]), /ended/, code);
});

test('parts of a list', () => {
	assert.deepEqual(inParts([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
	assert.deepEqual(inParts([], 2), []);
});
