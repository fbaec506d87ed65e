import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeTools } from './arrange.ts';

const tool = (name: string) => `<section class="tool tool-${name}"><h3>x</h3></section>`;
const say = (name: string, others: readonly string[]) => `[${name}: ${others.join(' ')}]`;

test('the tools in use, in the order of the tabs', () => {
	assert.deepEqual(arrangeTools(`<h2>A</h2>${tool('azure-cli')}${tool('portal')}`, say), {
		tools: ['portal', 'azure-cli'],
		html: `<h2>A</h2>${tool('azure-cli')}${tool('portal')}`,
	});
});

test('a task without a tool names at its end the tools that can do it', () => {
	assert.equal(
		arrangeTools(`<p>Text</p><h2>A</h2>${tool('portal')}${tool('graph')}<h2>B</h2>${tool('graph')}<p>End</p>`, say).html,
		`<p>Text</p><h2>A</h2>${tool('portal')}${tool('graph')}<h2>B</h2>${tool('graph')}<p>End</p>[portal: graph]`,
	);
});

test('a task without any tools is shown for every choice', () => {
	assert.equal(
		arrangeTools(`<h2>A</h2><p>Same</p><h2>B</h2>${tool('graph')}`, say).html,
		`<h2>A</h2><p>Same</p><h2>B</h2>${tool('graph')}`,
	);
});

test('empty input gives empty output', () => assert.deepEqual(arrangeTools('', say), { tools: [], html: '' }));
