import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionIn } from './question-in.ts';

test('answers are in the query string or in the fragment; the fragment wins', () => {
	assert.equal(questionIn({ search: '?a=x&r=y', hash: '' }), 'a=x&r=y');
	assert.equal(questionIn({ search: '', hash: '#a=x&r=y' }), 'a=x&r=y');
	assert.equal(questionIn({ search: '?a=old', hash: '#a=new' }), 'a=new');
});

test('anchors and search queries are not answers', () => {
	assert.equal(questionIn({ search: '', hash: '#reset-no-role' }), '');
	assert.equal(questionIn({ search: '?q=a+word', hash: '' }), '');
	assert.equal(questionIn({ search: '?q=a+word&ae=x', hash: '#reset-no-role' }), 'ae=x');
	assert.equal(questionIn({ search: '', hash: '' }), '');
});
