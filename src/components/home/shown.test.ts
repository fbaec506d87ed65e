import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { shownSymptoms } from './shown.ts';

const symptoms = [{ to: 'q:user-reset' }, { to: 'q:user-error#sspr_0012' }, { to: 'check:role' }];

test('a symptom that leads to a hidden question, or to a row on its page, is left out', () => {
	assert.deepEqual(shownSymptoms(symptoms, []), symptoms);
	assert.deepEqual(shownSymptoms(symptoms, ['user-error']), [{ to: 'q:user-reset' }, { to: 'check:role' }]);
});

test('a checker is not a question, even with the same id', () => {
	assert.deepEqual(shownSymptoms(symptoms, ['role', 'user-reset']), [{ to: 'q:user-error#sspr_0012' }, { to: 'check:role' }]);
});

test('hiding any question of the content removes its symptoms', () => {
	const { symptoms, questions } = loadContentOrThrow(resolve(import.meta.dirname, '../../..')).data;
	for (const { id } of questions) for (const { to } of shownSymptoms(symptoms, [id])) assert.doesNotMatch(to, new RegExp(`^q:${id}(#|$)`));
});
