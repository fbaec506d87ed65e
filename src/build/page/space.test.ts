import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from './edits.ts';
import { parsePage } from './parse.ts';
import { spaceEdits } from './space.ts';

const spaced = (html: string) => applyEdits(html, spaceEdits(parsePage(html)));

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
	['between and at the edges of blocks', '<ul> <li> a </li>\n<li> b </li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
	['between lines and other elements it stays', '<p> a <b> b </b> <a href="x">c</a> d </p>', '<p>a <b> b </b> <a href="x">c</a> d</p>'],
	['in what is shown as it is written', '<div> <pre> a\n <b> c </b></pre> </div>', '<div><pre> a\n <b> c </b></pre></div>'],
	['in an island', '<div> <astro-island> <p> a </p> </astro-island> </div>', '<div><astro-island> <p> a </p> </astro-island></div>'],
	['entities', '<p> &nbsp;a &amp; b&nbsp; </p>', '<p>&nbsp;a &amp; b&nbsp;</p>'],
	['elements that are left open are left alone', '<ul> <li> a <li> b </ul>', '<ul><li> a <li> b </ul>'],
	['comments', '<div> <!-- a --> <p>b</p></div>', '<div><!-- a --><p>b</p></div>'],
];

for (const [what, before, after] of cases) test(`white space: ${what}`, () => assert.equal(spaced(before), after));
