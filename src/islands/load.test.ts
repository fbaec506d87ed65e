import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { loadJson, loadTexts } from './load.ts';

/** Answers the next fetches in order, and records their cache modes. */
function answerWith(...bodies: readonly (string | Response)[]): { caches: (string | undefined)[] } {
	const caches: (string | undefined)[] = [];
	mock.method(globalThis, 'fetch', async (_address: string, options?: RequestInit) => {
		const body = bodies[caches.length];
		caches.push(options?.cache);
		if (body === undefined) throw new TypeError('Failed to fetch');
		return typeof body === 'string' ? new Response(body) : body;
	});
	return { caches };
}
afterEach(() => mock.restoreAll());

const whole = { strings: {}, lists: {}, rules: [], sources: [], compared: [], ways: {}, version: 'a1' };
const json = JSON.stringify(whole);
const keys = ['strings', 'rules'] as const;

const broken: Readonly<Record<string, string | Response>> = {
	'nothing, without a connection': undefined as unknown as string,
	'an empty object': '{}',
	null: 'null',
	'a number': '7',
	'a list': '[]',
	'a text': '"strings rules"',
	'an empty file': '',
	'a sign-in page': '<!doctype html><title>Wi-Fi</title>',
	'the first half': json.slice(0, json.length / 2),
	'a part of what is wanted': '{"strings":{}}',
	'not found': new Response(json, { status: 404 }),
	'a broken server': new Response(json, { status: 500 }),
};

for (const [place, [kind, body]] of Object.entries(broken).entries())
	test(`${kind} instead of a file is rejected, and the second request bypasses the cache`, async () => {
		const address = `/file-${place}.json`;
		const { caches } = answerWith(body, json);
		await assert.rejects(loadJson<typeof whole>(address, keys));
		assert.deepEqual(await loadJson<typeof whole>(address, keys), whole);
		// A response that never arrived is not in the cache.
		assert.deepEqual(caches, ['default', body === undefined ? 'default' : 'reload']);
	});

test('texts of another version are requested once more, and rejected if they are still of another version', async () => {
	const other = JSON.stringify({ ...whole, version: 'b2' });
	const kept = answerWith(other, json);
	assert.deepEqual(await loadTexts('/texts-1.json#a1'), whole);
	assert.deepEqual(kept.caches, ['default', 'reload']);
	mock.restoreAll();
	answerWith(other, other);
	await assert.rejects(loadTexts('/texts-2.json#a1'), /version b2 for a page of version a1/);
});

test('texts without a version are rejected', async () => {
	const { version: _, ...unnamed } = whole;
	answerWith(JSON.stringify(unnamed), JSON.stringify(unnamed));
	await assert.rejects(loadTexts('/texts-3.json#a1'), /not the file/);
	await assert.rejects(loadTexts('/texts-3.json'), /not the file/);
});
