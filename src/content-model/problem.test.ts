import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, closest, fixUnknownId, formatProblems } from './problem.ts';

const problem = { file: 'a.yaml', field: 'x', message: 'is wrong', fix: 'Mend it.' };

test('problems are grouped by file, each with its field and what to do', () => {
	const text = formatProblems([problem, { ...problem, file: 'b.yaml' }, { ...problem, field: 'y' }]);
	assert.equal(text, 'a.yaml\n  x: is wrong\n    → Mend it.\n  y: is wrong\n    → Mend it.\n\nb.yaml\n  x: is wrong\n    → Mend it.');
});

test('a problem is shown with its line if it has one', () => {
	assert.equal(
		formatProblems([
			{ ...problem, line: 3 },
			{ ...problem, field: 'line 4', line: 4 },
		])
			.match(/^ {2}.*:/gm)
			?.join(),
		'  line 3, x:,  line 4:',
	);
});

test('a content error lists every problem and counts them', () => {
	assert.match(new ContentError([problem]).message, /^1 mistake in/);
	assert.match(new ContentError([problem, { ...problem, field: 'y' }]).message, /^2 mistakes in[\s\S]*x: is wrong[\s\S]*y: is wrong/);
});

test('a close match is suggested, a distant one is not', () => {
	assert.equal(closest('sspr-licencing', ['sspr-policy', 'sspr-licensing']), 'sspr-licensing');
	assert.equal(closest('zzz', ['sspr-policy']), undefined);
	assert.match(fixUnknownId('zzz', ['sspr-policy'], 'list.yaml'), /^Add "zzz" to list\.yaml/);
});
