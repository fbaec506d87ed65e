import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { whiteSpaceEdits } from './white-space.ts';

const squeezed = (html: string) => applyEdits(html, whiteSpaceEdits(parsePage(html), []));

for (const [name, from, to] of [
	['at the edges of blocks', '<ul>\n <li> <a>one</a> </li> <li> two\n </li></ul>', '<ul><li><a>one</a></li><li>two</li></ul>'],
	['between words and links, one space stays', '<p><a>one</a>  \n<a>two</a> and\n three</p>', '<p><a>one</a> <a>two</a> and three</p>'],
	['not between two letters', '<p>a <b>b</b> c</p>', '<p>a <b>b</b> c</p>'],
	['before a citation', '<p>So it is. <sup class="cite">1</sup> And</p>', '<p>So it is.<sup class="cite">1</sup> And</p>'],
	['a space that does not break stays', '<p>\u00a0a\u00a0 b\u3000</p>', '<p>\u00a0a\u00a0 b\u3000</p>'],
	[
		'inside a day',
		'<p>On 29 November 2026 and 1 de febrero de 2027, am 29. November 2026</p>',
		'<p>On 29\u00a0November\u00a02026 and 1\u00a0de\u00a0febrero\u00a0de\u00a02027, am 29.\u00a0November\u00a02026</p>',
	],
	['not in a day of its own', '<p><b class="o">29 November 2026</b></p>', '<p><b class="o">29 November 2026</b></p>'],
	['commands', '<pre> a\n  b </pre><p> c</p>', '<pre> a\n  b </pre><p>c</p>'],
	[
		'forms that a script takes over',
		'<astro-island> <p> a </p> </astro-island> <p> b</p>',
		'<astro-island> <p> a </p> </astro-island><p>b</p>',
	],
	['scripts', '<script> a  b </script> <p>c</p>', '<script> a  b </script><p>c</p>'],
] as const)
	test(name, () => assert.equal(squeezed(from), to));

test('where another change is, nothing is changed', () => {
	const html = '<p> a  b </p> <p> c </p>';
	const others = [{ start: 5, end: 7, text: '' }];
	const edits = whiteSpaceEdits(parsePage(html), others);
	assert.equal(applyEdits(html, [...others, ...edits]), '<p>ab</p><p>c</p>');
});
