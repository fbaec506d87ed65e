import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, holdsAll } from './filter.ts';

for (const [text, typed, found] of [
	['How do I reset my password?', 'PASSWORD reset', true],
	['How do I reset my password?', 'password resets', false],
	['AADSTS50053: locked', 'aadsts5005', true],
	['我忘記密碼，怎麼重設？', '密碼', true],
	['我忘記密碼，怎麼重設？', '密碼 重設', true],
	['SSPR_0012', 'ＳＳＰＲ', true],
	['Réinitialiser', 'reinit', true],
	['anything', '   ', true],
	['', 'a', false],
] as const)
	test(`"${typed}" is ${found ? '' : 'not '}in "${text}"`, () => assert.equal(holdsAll(fold(text), typed), found));
