import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerModel, SourceLink } from './answer-model.ts';
import { answerMarkdown } from './markdown.ts';

const here = 'https://help.example/en/page/?a=b';
const t = (key: string) => key;
const source = { title: 'A page', address: 'https://learn.example/page', dates: '' };
const sources: readonly SourceLink[] = [source, { ...source, address: 'https://learn.example/other' }];
const answer: AnswerModel = {
	verdict: 'no',
	headline: 'No',
	sentence: 'You cannot.',
	reasons: [
		{ effect: 'blocks', basis: 'documented', text: 'Because.', sources: [0, 1, 0] },
		{ effect: 'note', basis: 'contradicted', text: 'Perhaps.', sources: [0] },
	],
	enoughTitle: 'Enough',
	enough: [{ name: 'One' }, { name: 'Two', more: 'and more' }],
	ways: [{ text: 'Elsewhere', href: '/en/other/' }],
	asked: [{ label: 'Who', value: 'Me' }],
};

test('an answer has a heading, lists, and its sources', () => {
	const lines = answerMarkdown(answer, sources, here, t).split('\n');
	assert.equal(lines[0], '## No');
	for (const line of [
		'You cannot.',
		'- Who: Me',
		'- checker.effect.blocks: Because. [A page](https://learn.example/page), [A page](https://learn.example/other)',
		'- checker.effect.note: Perhaps. (checker.basis.contradicted) [A page](https://learn.example/page)',
		'**Enough**',
		'- One',
		'- Two – and more',
		'- [Elsewhere](https://help.example/en/other/)',
		`checker.source-of-answer: ${here}`,
	])
		assert.ok(lines.includes(line), line);
});

test('an empty part has no heading', () => {
	const markdown = answerMarkdown({ ...answer, enough: [], ways: [] }, sources, here, t);
	for (const title of ['Enough', 'checker.way-in', 'checker.needs']) assert.ok(!markdown.includes(title), title);
});

/** Names that would be markup in Markdown or HTML if they were not escaped. */
const hostile = [
	'<img src=x onerror=alert(1)>',
	'[here](javascript:alert(1))',
	'**bold**',
	'`code`',
	'# heading',
	'| cell |',
	'\\[',
	'a\n\n- b',
];

for (const name of hostile)
	test(`a name like ${JSON.stringify(name)} is escaped`, () => {
		const markdown = answerMarkdown(
			{
				...answer,
				headline: name,
				sentence: name,
				assumed: [{ label: name, value: name }],
				beside: answer.reasons.slice(0, 1).map((reason) => ({ ...reason, text: name })),
				enough: [{ name, more: name }],
				needs: [name],
				ways: [{ text: name, href: '/en/other/' }],
				asked: [{ label: name, value: name }],
				reasons: answer.reasons.map((reason) => ({ ...reason, text: name })),
			},
			sources,
			here,
			t,
		);
		const tame = answerMarkdown(
			{
				...answer,
				enough: [{ name: 'One' }],
				needs: ['Another'],
				assumed: [{ label: 'Is', value: 'so' }],
				beside: answer.reasons.slice(0, 1),
			},
			sources,
			here,
			t,
		);
		assert.equal(markdown.split('\n').length, tame.split('\n').length);
		const own = markdown.replace(/\\./g, '').replaceAll(/\]\(https:[^)]*\)/g, '');
		assert.doesNotMatch(own, /<|`|\]\(|[^\n#]#|\*\*bold/);
	});
