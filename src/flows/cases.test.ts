import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContentOrThrow } from '../content-model/load.ts';
import { answerFlowCase } from '../scripts/evaluate/flow.ts';
import { mostQuestions } from './model.ts';
import { allWays, walk } from './walk.ts';

/** Somebody's problem, in our own words, with the page that helps. Cases with a link come from public threads. */
interface Case {
	id: string;
	flow: string;
	says: string;
	link?: string;
	gathered: string;
	page: string;
	answers: Record<string, string>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { data } = loadContentOrThrow(root);
const cases = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Case);
const fromThreads = cases.filter(({ link }) => link !== undefined);

describe('cases of the flows', () => {
	for (const entry of cases)
		test(`${entry.id}: ${entry.says}`, () => {
			const { page, ignored } = answerFlowCase(data, entry);
			assert.equal(page?.replace(/^q:|#.*$/g, ''), entry.page);
			assert.equal(ignored, undefined);
		});

	test('at least 60 come from different public threads, and 30 were collected before the trees were written', () => {
		assert.ok(fromThreads.length >= 60);
		assert.equal(new Set(fromThreads.map(({ link }) => link)).size, fromThreads.length);
		assert.ok(fromThreads.filter(({ gathered }) => gathered === 'before the tree').length >= 30);
	});

	test('the median case takes at most three questions', () => {
		const counts = fromThreads.map((entry) => answerFlowCase(data, entry).questions).sort((a, b) => a - b);
		assert.ok((counts[Math.floor(counts.length / 2)] ?? 99) <= 3);
	});

	test('every answer of every question, and every outcome, occurs in a case', () => {
		const answered = cases.map((entry) => ({ entry, ...answerFlowCase(data, entry) }));
		const steps = new Set(answered.flatMap(({ flow, path }) => path.map(({ node, answer }) => `${flow}: ${node}.${answer}`)));
		const outcomes = new Set(answered.map(({ flow, outcome }) => `${flow}: ${outcome}`));
		for (const [name, flow] of Object.entries(data.flows)) {
			for (const { id, answers } of flow.nodes)
				for (const answer of Object.keys(answers)) assert.ok(steps.has(`${name}: ${id}.${answer}`), `${name}: ${id}.${answer}`);
			for (const { id } of flow.outcomes) assert.ok(outcomes.has(`${name}: ${id}`), `${name}: ${id}`);
		}
	});
});

describe('every flow', () => {
	test('ends in an outcome with page and action after at most six questions', () => {
		for (const flow of Object.values(data.flows))
			for (const { path, outcome } of allWays(flow)) {
				assert.ok(path.length >= 1 && path.length <= mostQuestions);
				assert.match(outcome.page, /^q:/);
				assert.notEqual(outcome.action, '');
				assert.ok(outcome.sources.length > 0);
			}
	});

	test('ends with any of 10,000 random series of answers', () => {
		// Its own generator, so that the answers are the same in each run.
		let state = 20_261_129;
		const random = (below: number) => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return Math.floor((state / 2 ** 32) * below);
		};
		const flows = Object.values(data.flows);
		let given = 0;
		while (given < 10_000) {
			const flow = flows[random(flows.length)];
			assert.ok(flow);
			const { path, outcome } = walk(flow, ({ answers }) => Object.keys(answers)[random(Object.keys(answers).length)]);
			assert.ok(outcome?.action);
			given += path.length;
		}
	});
});
