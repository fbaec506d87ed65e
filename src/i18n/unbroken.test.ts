import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbroken } from './unbroken.ts';

for (const [text, hyphens] of [
	['Use az ad app list --all.', 2],
	['（--end-date）', 3],
	['update -Id x', 1],
	['on-premises, self-service', 0],
	['2026-11-30, a - b', 0],
] as const)
	test(text, () => {
		const result = unbroken(text);
		assert.equal(result.length, text.length);
		assert.equal(result.replaceAll('\u2011', '-'), text);
		assert.equal(result.split('\u2011').length - 1, hyphens);
	});
