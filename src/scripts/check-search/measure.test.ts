import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallLoad } from '../../testing/search-site.ts';
import { CountedLoad } from './built.ts';
import { countBytes } from './bytes.ts';
import { ask, figures } from './measure.ts';

test('figures are shares of all queries', async () => {
	const answers: Record<string, string[]> = { one: ['a', 'b'], two: ['b', 'a'], far: ['b', 'c', 'd', 'a'], none: [] };
	const queries = Object.keys(answers).map((q) => ({ q, question: 'a', kind: 'k' }));
	const outcomes = await ask(async (query) => answers[query] ?? [], queries);
	const { hit1, hit3, mrr, empty } = figures(outcomes);
	assert.deepEqual({ hit1, hit3, mrr, empty }, { hit1: 1 / 4, hit3: 2 / 4, mrr: (1 + 1 / 2 + 1 / 4) / 4, empty: 1 / 4 });
});

test('no queries give no figures', () => {
	assert.deepEqual(figures([]), { queries: 0, hit1: 0, hit3: 0, mrr: 0, empty: 0, median: 0, p95: 0 });
});

test('bytes are those of the compressed files', async () => {
	const load = async (file: string) => new Uint8Array(file === 'big' ? 100_000 : 10);
	const one = new CountedLoad(load);
	await one.load('big');
	const big = one.take();
	assert.ok(big > 0 && big < 1000);
});

test('each query is counted as if it were the first', async () => {
	const load = await smallLoad();
	const { opening, median, most } = await countBytes(load, ['forgot', 'forgot', 'locked']);
	const alone = async (queries: readonly string[]) => (await countBytes(load, queries)).most;
	assert.ok(opening > 0 && median > 0);
	assert.equal(median, await alone(['forgot']));
	assert.equal(most, Math.max(await alone(['forgot']), await alone(['locked'])));
});
