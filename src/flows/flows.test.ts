import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fragmentOf, readFragment } from './address.ts';
import { faultsOf } from './faults.ts';
import type { Flow, FlowNode, Outcome } from './model.ts';
import { allWays, askedOf, pathTo, walk } from './walk.ts';

const outcome = (id: string): Outcome => ({ id, page: 'q:a', action: 'q:a', sources: ['s'] });
const flow = (nodes: readonly FlowNode[], outcomes = ['end', 'stop']): Flow => ({ nodes, outcomes: outcomes.map(outcome) });
const small = flow([
	{ id: 'first', answers: { left: 'second', right: 'stop' }, says: { role: { left: 'h=synced' } } },
	{ id: 'second', asks: 'role', case: 'w=yes', answers: { yes: 'end', no: 'stop', conditional: 'stop' } },
]);

describe('walking', () => {
	test('stops at the first question without an answer', () => {
		assert.equal(walk(small, () => undefined).node?.id, 'first');
		const { node, path } = walk(small, ({ id }) => (id === 'first' ? 'left' : undefined));
		assert.equal(node?.id, 'second');
		assert.deepEqual(path, [{ node: 'first', answer: 'left' }]);
	});
	test('reports an answer that the question does not have', () => {
		assert.deepEqual(
			walk(small, () => 'toString'),
			{ path: [], node: small.nodes[0], unknown: 'toString' },
		);
	});
	test('an answer determines the whole path to it', () => {
		assert.deepEqual(pathTo(small, { node: 'second', answer: 'no' }), [
			{ node: 'first', answer: 'left' },
			{ node: 'second', answer: 'no' },
		]);
		assert.equal(pathTo(small, { node: 'second', answer: 'maybe' }), undefined);
		assert.equal(pathTo(small, { node: 'third', answer: 'no' }), undefined);
	});
	test('a checker gets the earlier answers', () => {
		assert.equal(askedOf(small, [{ node: 'first', answer: 'left' }], small.nodes[1] as FlowNode), 'w=yes&h=synced');
		assert.equal(askedOf(small, [], small.nodes[1] as FlowNode), 'w=yes');
	});
	test('all paths are found', () => assert.equal(allWays(small).length, 4));
});

describe('addresses', () => {
	test('an answer’s address can be parsed, with and without #', () => {
		const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
		fc.assert(
			fc.property(id, id, (node, answer) => {
				const fragment = fragmentOf({ node, answer });
				assert.deepEqual(readFragment(fragment), { node, answer });
				assert.deepEqual(readFragment(`#${fragment}`), { node, answer });
			}),
		);
	});
	test('anything else is not an answer’s address', () => {
		for (const odd of ['', '#', '#_top', 'a', 'a.b.c', 'A.b', '.b', 'a.', '%2e.a']) assert.equal(readFragment(odd), undefined);
		fc.assert(fc.property(fc.string(), (text) => void readFragment(text)));
	});
});

describe('faults in a tree', () => {
	const node = (id: string, answers: Record<string, string>): FlowNode => ({ id, answers });
	const chain = (length: number) =>
		flow(Array.from({ length }, (_, at) => node(`n${at}`, { on: at + 1 < length ? `n${at + 1}` : 'end', off: 'stop' })));
	const table: [name: string, flow: Flow, expected: RegExp | undefined][] = [
		['none', small, undefined],
		['six questions', chain(6), undefined],
		['seven questions', chain(7), /n6.*question 7/],
		['no question', flow([]), /no question/],
		['an answer that leads nowhere', flow([node('a', { x: 'end', y: 'gone' })], ['end']), /a\.y.*"gone"/],
		['a question with one answer', flow([node('a', { x: 'end' })], ['end']), /a.*fewer than two/],
		[
			'a question that nothing leads to',
			flow([node('a', { x: 'end', y: 'stop' }), node('b', { x: 'end', y: 'stop' })]),
			/b.*no answer leads/,
		],
		['a question with two ways to it', flow([node('a', { x: 'b', y: 'b' }), node('b', { x: 'end', y: 'stop' })]), /b.*2 answers/],
		['an outcome that nothing leads to', flow([node('a', { x: 'end', y: 'end' })]), /stop.*no answer leads/],
		['an id twice', flow([node('a', { x: 'end', y: 'stop' })], ['end', 'stop', 'stop']), /stop.*used twice/],
		['back to the beginning', flow([node('a', { x: 'b', y: 'end' }), node('b', { x: 'a', y: 'stop' })]), /a.*leads back/],
		[
			'a circle apart',
			flow([node('a', { x: 'end', y: 'stop' }), node('b', { x: 'c', y: 'end' }), node('c', { x: 'b', y: 'end' })]),
			/b.*circle/,
		],
		['a checker without its three answers', flow([{ ...node('a', { yes: 'end', no: 'stop' }), asks: 'role' }]), /a.*conditional/],
	];
	for (const [name, tree, expected] of table)
		test(name, () => {
			const told = faultsOf(tree)
				.map(({ at, message }) => `${at}: ${message}`)
				.join('\n');
			if (expected) assert.match(told, expected);
			else assert.equal(told, '');
		});
});
