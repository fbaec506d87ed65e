import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldSections } from './fold.ts';

const count = {
	steps: (count: number) => `${count} steps`,
	rows: (count: number) => `${count} rows`,
	entries: (count: number) => `${count} entries`,
};
const fold = (html: string, open = 1) => foldSections(html, { open, count });
const h2 = (id: string) => `<h2 id="${id}">${id.toUpperCase()}</h2>`;
const closed = (id: string, content: string, says = '') =>
	`<details><summary><h2>${id.toUpperCase()}</h2>${says && `<small class="count">${says}</small>`}</summary><div id="${id}">${content}</div></details>`;
const list = (tag: string, entries: number) => `<${tag}>${'<li>x</li>'.repeat(entries)}</${tag}>`;
const table = (rows: number) => `<table><thead><tr><th>A</th></tr></thead><tbody>${'<tr><td>x</td></tr>'.repeat(rows)}</tbody></table>`;

const cases: [what: string, html: string, folded: string, open?: number][] = [
	['nothing stays nothing', '', ''],
	['a text without headings stays', '<p>a</p>b', '<p>a</p>b'],
	['the first section stands open', `<p>a</p>${h2('a')}<p>b</p>`, `<p>a</p>${h2('a')}<p>b</p>`],
	['a later one is closed', `${h2('a')}<p>b</p>${h2('c')}<p>d</p>`, `${h2('a')}<p>b</p>${closed('c', '<p>d</p>')}`],
	['as many as asked for stand open', `${h2('a')}${h2('b')}${h2('c')}`, `${h2('a')}${h2('b')}${closed('c', '')}`, 2],
	['none, where none is asked for', `<p>a</p>${h2('b')}<p>c</p>`, `<p>a</p>${closed('b', '<p>c</p>')}`, 0],
	['steps are counted', `${h2('a')}${h2('b')}${list('ol', 3)}`, `${h2('a')}${closed('b', list('ol', 3), '3 steps')}`],
	['entries of a list are counted', `${h2('a')}${h2('b')}${list('ul', 2)}`, `${h2('a')}${closed('b', list('ul', 2), '2 entries')}`],
	['one entry is no count', `${h2('a')}${h2('b')}${list('ul', 1)}`, `${h2('a')}${closed('b', list('ul', 1))}`],
	['rows of a table are counted, its head is none', `${h2('a')}${h2('b')}${table(4)}`, `${h2('a')}${closed('b', table(4), '4 rows')}`],
	[
		'steps before a table are not the whole section',
		`${h2('a')}${h2('b')}${list('ol', 3)}${table(18)}`,
		`${h2('a')}${closed('b', list('ol', 3) + table(18), '3 steps · 18 rows')}`,
	],
	[
		'a row that names a group is no row of the table',
		`${h2('a')}${h2('b')}<table><tbody><tr><th scope="rowgroup">g</th></tr>${'<tr><th scope="row">x</th><td>y</td></tr>'.repeat(3)}</tbody></table>`,
		`${h2('a')}${closed('b', `<table><tbody><tr><th scope="rowgroup">g</th></tr>${'<tr><th scope="row">x</th><td>y</td></tr>'.repeat(3)}</tbody></table>`, '3 rows')}`,
	],
	[
		'every kind is named, but not one of a kind',
		`${h2('a')}${h2('b')}${list('ul', 4)}${table(1)}${list('ol', 2)}`,
		`${h2('a')}${closed('b', list('ul', 4) + table(1) + list('ol', 2), '2 steps · 4 entries')}`,
	],
	[
		'the parts of a figure are neither steps nor rows',
		`${h2('a')}${h2('b')}<figure>${list('ol', 3)}${table(2)}</figure>${list('ul', 2)}`,
		`${h2('a')}${closed('b', `<figure>${list('ol', 3)}${table(2)}</figure>${list('ul', 2)}`, '2 entries')}`,
	],
	[
		'lists within an entry belong to it',
		`${h2('a')}${h2('b')}<ol><li>x${list('ul', 3)}</li><li>y</li></ol>`,
		`${h2('a')}${closed('b', `<ol><li>x${list('ul', 3)}</li><li>y</li></ol>`, '2 steps')}`,
	],
	[
		'a disclosure within a section is one entry, whatever is in it; footnotes are none',
		`${h2('a')}${h2('b')}${`<details><summary>x</summary>${table(9)}</details>`.repeat(2)}<ol class="footnotes"><li>n</li><li>n</li></ol>`,
		`${h2('a')}${closed('b', `${`<details><summary>x</summary>${table(9)}</details>`.repeat(2)}<ol class="footnotes"><li>n</li><li>n</li></ol>`, '2 entries')}`,
	],
	[
		'headings of the third level stay inside',
		`${h2('a')}${h2('b')}<h3 id="x">X</h3><p>c</p>`,
		`${h2('a')}${closed('b', '<h3 id="x">X</h3><p>c</p>')}`,
	],
	[
		'a form stands open wherever it comes',
		`${h2('a')}${h2('b')}<form></form>${h2('c')}`,
		`${h2('a')}${h2('b')}<form></form>${closed('c', '')}`,
	],
	[
		'tools stand open, and their headings count as open ones',
		`<div class="tools">${h2('a')}${h2('b')}</div>${h2('c')}<p>d</p>`,
		`<div class="tools">${h2('a')}${h2('b')}</div>${closed('c', '<p>d</p>')}`,
	],
	[
		'tools behind a closed section are not part of it',
		`${h2('a')}${h2('b')}<p>c</p><div class="x tools">${h2('d')}</div><p>e</p>`,
		`${h2('a')}${closed('b', '<p>c</p>')}<div class="x tools">${h2('d')}</div><p>e</p>`,
	],
];

for (const [what, html, folded, open] of cases) test(what, () => assert.equal(fold(html, open), folded));

test('collapsing loses no text and no id', () => {
	const html = `<p>a</p>${['a', 'b', 'c', 'd'].map((id) => `${h2(id)}<p id="p-${id}">x</p>${list('ol', 2)}`).join('text')}`;
	const texts = (from: string) => from.replace(/<small class="count">.*?<\/small>/g, '').replace(/<[^>]*>/g, '');
	const ids = (from: string) => [...from.matchAll(/id="([^"]*)"/g)].map((match) => match[1]);
	for (let open = 0; open < 6; open++) {
		assert.equal(texts(fold(html, open)), texts(html));
		assert.deepEqual(ids(fold(html, open)), ids(html));
	}
});
