import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../page/parse.ts';
import { readSections } from './sections.ts';

/** Anchor, title and text of each section of a page's content. */
const sections = (html: string) =>
	readSections(parsePage(`<main><h1 id="_top">T</h1><div class="text">${html}</div><h2 id="sources">S</h2></main>`)).map(
		({ anchor, title, text }) => [anchor, title, text],
	);

const cases: [what: string, html: string, expected: string[][]][] = [
	['what stands before the first anchor has none', '<p>Intro</p>', [['', 'Intro', 'Intro']]],
	['a choice of tools is not text', '<fieldset><legend>Tool</legend></fieldset><p>Intro</p>', [['', 'Intro', 'Intro']]],
	[
		'a heading holds what follows',
		'<h2 id="a">One</h2><p>x</p><h3 id="b">Two</h3><p>y</p>',
		[
			['', '', ''],
			['a', 'One', 'One x'],
			['b', 'Two', 'Two y'],
		],
	],
	[
		'a row with an anchor is named by its first cell and ends with the row',
		'<h2 id="t">Table</h2><table><tr><td><a id="x"></a>SSPR_0009</td><td>off</td></tr><tr><td>other</td></tr></table>',
		[
			['', '', ''],
			['t', 'Table', 'Table other'],
			['x', 'SSPR_0009', 'SSPR_0009 off'],
		],
	],
	[
		'a row may carry the anchor itself',
		'<table><tr id="r"><th>Role</th><td>yes</td></tr></table>',
		[
			['', '', ''],
			['r', 'Role', 'Role yes'],
		],
	],
	[
		'a paragraph is named by its bold start',
		'<p><a id="x"></a></p><p><strong>It fails.</strong> Do this.</p>',
		[
			['', '', ''],
			['x', 'It fails.', 'It fails. Do this.'],
		],
	],
	['citation marks are no text', '<p>Fact.<sup class="cite"><a href="#s">1</a></sup></p>', [['', 'Fact.', 'Fact.']]],
];
for (const [what, html, expected] of cases) {
	test(what, () => assert.deepEqual(sections(html), expected));
}
