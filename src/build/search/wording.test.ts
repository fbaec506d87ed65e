import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../content-model/load.ts';
import { wordingFor } from './wording.ts';

const words = { paraphrases: {}, synonyms: [], oldNames: {}, stopWords: [], endings: {}, writing: { from: 'cn', to: 'tw' } };
const content = { data: { locales: [{ id: 'zh' }] }, search: { zh: { words } } } as unknown as Content;

for (const [what, texts, expected] of [
	['characters of the other form become ours', ['忘記密碼', '驗證'], { 记: '記', 码: '碼', 验: '驗', 证: '證' }],
	['also if some wordings contain them, as long as ours is used more', ['忘記密碼', '忘記', '忘记密码'], { 记: '記', 码: undefined }],
	['one that we use more often as it is stays', ['隻', '只要', '只有'], { 只: undefined }],
] as const)
	test(what, () => {
		const { characters } = wordingFor('zh', content, texts);
		for (const [theirs, ours] of Object.entries(expected)) assert.equal(characters[theirs], ours, theirs);
	});
