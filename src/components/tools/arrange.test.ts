import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeTools } from './arrange.ts';

const tool = (name: string) => `<section class="tool tool-${name}"><h3>x</h3></section>`;
const say = (name: string, others: readonly string[]) => `[${name}: ${others.join(' ')}]`;

test('the tools that occur, in the order of the tabs', () => {
	assert.deepEqual(arrangeTools(`<h2>A</h2>${tool('azure-cli')}${tool('portal')}`, say), {
		tools: ['portal', 'azure-cli'],
		html: `<h2>A</h2>${tool('azure-cli')}${tool('portal')}`,
	});
});

test('a task that lacks a tool says which ones do it, at its end', () => {
	assert.equal(
		arrangeTools(`<p>Text</p><h2>A</h2>${tool('portal')}${tool('graph')}<h2>B</h2>${tool('graph')}<p>End</p>`, say).html,
		`<p>Text</p><h2>A</h2>${tool('portal')}${tool('graph')}<h2>B</h2>${tool('graph')}<p>End</p>[portal: graph]`,
	);
});

test('a task without tools is for everybody', () => {
	assert.equal(
		arrangeTools(`<h2>A</h2><p>Same</p><h2>B</h2>${tool('graph')}`, say).html,
		`<h2>A</h2><p>Same</p><h2>B</h2>${tool('graph')}`,
	);
});

test('nothing stays nothing', () => assert.deepEqual(arrangeTools('', say), { tools: [], html: '' }));
