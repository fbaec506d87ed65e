import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { licenseBook } from '../../../scripts/evaluate/license.ts';
import { foldedWords } from '../../core/paste/words.ts';
import { packWords, unpackWords } from './packed-words.ts';

test('packing and unpacking preserves the words of pastes', () => {
	const { words } = licenseBook(resolve(import.meta.dirname, '../../../..'));
	const sent = foldedWords(words).map(({ id, of, means = id, names }) => ({ id: means, of, names }));
	assert.ok(sent.length > 20);
	assert.deepEqual(unpackWords(packWords(sent)), sent);
});
