import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { typingErrors } from './distance.ts';
import { createVocabulary } from './vocabulary.ts';

const vocabulary = createVocabulary([
	'password',
	'reset',
	'account',
	'service',
	'serve',
	'forgot',
	'my',
	'app',
	'authenticator',
	'authentication',
	'locked',
]);

const slips: [written: string, meant: string | undefined][] = [
	['pasword', 'password'],
	['passwrod', 'password'],
	['psswrd', undefined],
	['acount', 'account'],
	['servce', 'service'],
	['authentcatr', 'authenticator'],
	['zassw0rd', undefined],
	['rest', undefined],
	['contoso', undefined],
];
for (const [written, meant] of slips) {
	test(`"${written}" is ${meant ? `"${meant}"` : 'no slip'}`, () => assert.equal(vocabulary.nearest(written)?.word, meant));
}

test('words without spaces are split into as few known words as possible, and only if nothing remains', () => {
	assert.deepEqual(vocabulary.cut('forgotmypassword'), ['forgot', 'my', 'password']);
	assert.equal(vocabulary.cut('forgotmypasswordx'), undefined);
});

test('an incomplete word becomes the most used word that starts with it', () => {
	assert.equal(vocabulary.completed('auth'), 'authenticator');
	assert.equal(vocabulary.completed('au'), undefined);
});

/** Reference implementation of the edit distance, without a limit. */
function slowly(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
	return Math.min(
		slowly(a.slice(0, -1), b) + 1,
		slowly(a, b.slice(0, -1)) + 1,
		slowly(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
		swapped ? slowly(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
	);
}

test('typing errors are counted as the reference does, up to the limit', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
			assert.equal(Math.min(typingErrors(a, b, most), most + 1), Math.min(slowly(a, b), most + 1));
		}),
	);
});
