import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallLoad, smallSearch } from '../testing/search-site.ts';
import { createSearch, type SearchResponse } from './search.ts';

const { search } = await smallSearch();
const first = (response: SearchResponse) => response.results[0]?.id;

const decisions: [what: string, query: string, question: string][] = [
	['a wording', 'password reset link', 'users-forgot'],
	['a title', 'my account is locked', 'users-locked'],
	['another language', '帳戶鎖住', 'users-locked'],
	['another way of writing', '账户被锁', 'users-locked'],
	['a mixture', 'reset 出現錯誤', 'users-errors'],
	['an error code', 'sspr-0012', 'users-errors'],
	['an old name', 'azure ad guest', 'admins-guests'],
	['a slip', 'forgto my pasword', 'users-forgot'],
	['no spaces', 'accountlocked', 'users-locked'],
	['a command in small letters', 'update-mguserpassword', 'admins-guests'],
	['an unfinished word', 'secr', 'apps-secrets'],
];
for (const [what, query, question] of decisions) {
	test(`${what} finds its question: ${query}`, async () => assert.equal(first(await search(query)), question));
}

test('a code leads to its row', async () => {
	const { results } = await search('SSPR_0030');
	assert.deepEqual((await search('sspr_0031')).results[0]?.section, { title: 'SSPR_0031', url: '/en/users/errors/#sspr_0031' });
	assert.equal(results[0]?.url, '/en/users/errors/#sspr_0030');
	assert.equal((await search('forgot password')).results[0]?.url, '/en/users/forgot/');
});

test('an error named in the query is answered in the first result, and its page is not listed again', async () => {
	for (const query of ['SSPR_0030', 'hello, what is wrong here, my password shows SSPR_0030 again', 'no connection to your servers']) {
		const { results } = await search(query);
		assert.deepEqual(results[0]?.error, { title: 'SSPR_0030', means: 'No connection.', todo: 'Try again.', who: 'admin' }, query);
		assert.equal(results[0]?.url, '/en/users/errors/#sspr_0030');
		assert.equal(results.filter(({ path }) => path === 'users/errors').length, 1);
	}
	assert.equal((await search('locked out')).results[0]?.error, undefined);
});

test('a correction is reported, and not made if the reader wants the exact words', async () => {
	assert.deepEqual((await search('lokced acount')).corrected, { from: 'lokced acount', to: 'locked account' });
	assert.equal((await search('lokced acount', { exact: true })).corrected, undefined);
	assert.equal((await search('locked account')).corrected, undefined);
});

test('matched words are highlighted in title and answer, including synonyms', async () => {
	const [result] = (await search('pw resets')).results.filter(({ id }) => id === 'users-forgot');
	assert.deepEqual(
		result?.marks.title.map(({ start, end }) => result.title.slice(start, end)),
		['password'],
	);
	assert.deepEqual(
		result?.marks.excerpt.map(({ start, end }) => result.excerpt.slice(start, end)),
		['Reset', 'reset'],
	);
});

test('counts cover all sections of the site, results only the chosen one', async () => {
	const all = await search('reset password');
	const admins = await search('reset password', { door: 'admins' });
	assert.deepEqual(admins.counts, all.counts);
	assert.equal(
		Object.values(all.counts).reduce((sum, count) => sum + count, 0),
		all.total,
	);
	assert.deepEqual(new Set(admins.results.map(({ door }) => door)), new Set(['admins']));
	assert.equal(admins.results.length, all.counts['admins']);
});

test('a query without known words gets the most needed questions of the chosen section', async () => {
	const response = await search('xyzzy qwrtp');
	assert.ok(response.fallback);
	assert.ok((await search('how do they')).fallback, 'stop words alone say nothing');
	assert.deepEqual(response.results.map(({ id }) => id).slice(0, 3), ['users-forgot', 'users-locked', 'users-errors']);
	assert.deepEqual(
		(await search('', { door: 'admins' })).results.map(({ id }) => id),
		['admins-guests'],
	);
	assert.ok((await search('')).fallback);
	assert.equal((await search('forgot')).fallback, false);
});

test('a page about the site is found by its name only', async () => {
	assert.equal(first(await search('about this site')), 'about');
	assert.ok(!(await search('password')).results.some(({ id }) => id === 'about'));
});

test('hostile queries are treated as text', async () => {
	const part = fc.oneof(
		fc.constantFrom(
			'<script>alert(1)</script>',
			'\ud800',
			'\udfff',
			'\0\u0007',
			'(((',
			'.*+?^{}|[]',
			'__proto__',
			'constructor',
			'密',
			'x'.repeat(10_000),
		),
		fc.string({ unit: 'binary' }),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
			const query = parts.join(' ');
			const response = await search(query);
			assert.ok(response.results.length > 0);
			assert.equal(response.query, query);
			assert.deepEqual(await search(query), response);
		}),
	);
});

test('a repeated or extended query fetches nothing again', async () => {
	const loaded: string[] = [];
	const own = await smallSearch((file) => loaded.push(file));
	assert.equal(loaded.length, 0);
	await own.ready();
	assert.deepEqual(
		loaded.map((file) => file.split('.')[0]),
		['search', 'learnt'],
	);
	await own.search('password');
	await own.search('password reset');
	await own.search('password');
	assert.equal(new Set(loaded).size, loaded.length);
});

test('after a failed load the next query tries again', async () => {
	const load = await smallLoad();
	let broken = true;
	const own = createSearch({
		load: async (file) => {
			if (broken) throw new Error('offline');
			return load(file);
		},
		address: (path) => path,
	});
	await assert.rejects(own.search('password'), /offline/);
	broken = false;
	assert.equal(first(await own.search('password reset link')), 'users-forgot');
});

test('results do not depend on how, or whether, the browser segments words', async () => {
	const queries = decisions.map(([, query]) => query);
	const expected = await Promise.all(queries.map((query) => search(query)));
	const original = Intl.Segmenter;
	const eachCharacter = class {
		segment = (text: string) => [...text].map((segment, index) => ({ segment, index, input: text, isWordLike: true }));
	};
	for (const segmenter of [eachCharacter, undefined]) {
		Object.assign(Intl, { Segmenter: segmenter });
		try {
			const own = await smallSearch();
			assert.deepEqual(await Promise.all(queries.map((query) => own.search(query))), expected);
		} finally {
			Object.assign(Intl, { Segmenter: original });
		}
	}
});

test('spaces between characters do not change the first result', async () => {
	for (const [query, question] of [
		['帳戶被鎖定', 'users-locked'],
		['用戶端密碼過期', 'apps-secrets'],
		['重設時出現錯誤', 'users-errors'],
	] as const) {
		for (let at = 1; at < query.length; at++) {
			const apart = `${query.slice(0, at)} ${query.slice(at)}`;
			assert.equal(first(await search(apart)), question, apart);
		}
	}
});
