import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withinPage } from './within-page.ts';

const cases: [what: string, own: string, within: string][] = [
	['headings go two levels deeper and lose their anchors', '<h2 id="a">A</h2><h3 id="b">B</h3>', '<h4>A</h4><h5>B</h5>'],
	['anchors without address go, what they hold stays', '<p><a id="x"></a>Text <a id="y">more</a></p>', '<p>Text more</p>'],
	['links stay as they are', '<p><a href="/en/" class="b">A <b>c</b></a></p>', '<p><a href="/en/" class="b">A <b>c</b></a></p>'],
	['a bare anchor inside of a link does not end it', '<a href="/a/">A<a id="x"></a></a>', '<a href="/a/">A</a>'],
	['marks of sources go', 'Fact. <sup class="cite"><a href="#source-x" aria-label="X">1</a></sup> Next.', 'Fact.  Next.'],
	[
		'marks of notes stay',
		'<td>Yes <sup><a href="#license-note-1">1</a></sup></td>',
		'<td>Yes <sup><a href="#license-note-1">1</a></sup></td>',
	],
	['text is copied, entities too', '<p>&lt;h2&gt; &amp; 5 < 6</p>', '<p>&lt;h2&gt; &amp; 5 < 6</p>'],
	['nothing stays nothing', '', ''],
];

for (const [what, own, within] of cases) test(what, () => assert.equal(withinPage(own), within));
