import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../page/parse.ts';
import { copyAlone, makeCopy } from './copy.ts';

const address = 'https://help.example.org/en/users/locked-out/';
const cite = (id: string, number: number) => `<sup class="cite"><a href="#source-${id}">${number}</a></sup>`;
/** A page's content as Markdown, without the address at the end. */
const alone = (html: string) =>
	copyAlone(
		makeCopy(parsePage(`<html><nav>Menu</nav><main>${html}</main></html>`), address, 'users-locked-out'),
		'users-locked-out',
	).replace(`\n<${address}>\n`, '');

const cases: [what: string, html: string, markdown: string][] = [
	[
		'links are complete',
		'<p><a href="/zh-tw/">A </a>b <a href="#x">c</a></p>',
		`[A](https://help.example.org/zh-tw/) b [c](${address}#x)\n`,
	],
	['white space is as on the page', '<div> <p>\n a <b>b</b>\n c<label> <input> d</label> </p> e<br> f </div>', 'a **b** c d\n\ne\\\nf\n'],
	[
		'the start of a line is not read as a list or a heading',
		'<p>1. a</p><p>- <b>b</b></p><p><b># c</b></p>',
		'1\\. a\n\n\\- **b**\n\n**# c**\n',
	],
	['an anchor is no link', '<p><a id="x"></a>Text</p>', 'Text\n'],
	['codes keep their underscore, other signs are escaped', '<p>SSPR_0012 *a* [b]</p>', 'SSPR_0012 \\*a\\* \\[b]\n'],
	['forms and buttons are left out', '<form>a</form><p>b <button>c</button></p>', 'b\n'],
	[
		'a closed section is a section, without the count on its line',
		'<details><summary><h2>A</h2><small class="count">2 steps</small></summary><div id="a"><p>b</p></div></details>',
		'## A\n\nb\n',
	],
	['a drawing is its description', '<figure><div role="img" aria-label="A box."><svg><text>x</text></svg></div></figure>', 'A box.\n'],
	['a box is a quotation with its title', '<aside><p>Careful</p><div><p>Wait.</p></div></aside>', '> **Careful**\n>\n> Wait.\n'],
	[
		'a table keeps its caption, its header and its pipes',
		'<table><caption>Who</caption><tr><th>A</th><th>B</th></tr><tr><th>x|y</th><td>no</td></tr></table>',
		'**Who**\n\n| A | B |\n| - | - |\n| x\\|y | no |\n',
	],
	[
		'code keeps its lines, blank ones too',
		'<figure><figcaption><span>Two</span><button hidden>Copy</button></figcaption><pre data-language="bash"><code>az  login\n\nexit <var>&lt;a></var></code></pre></figure>',
		'Two\n\n```bash\naz  login\n\nexit <a>\n```\n',
	],
	[
		'sources become footnotes; one that no statement names stays in a list',
		`<p>Fact. ${cite('b', 2)}</p><ol class="sources"><li>Unnamed</li><li><a href="https://example.com/">B</a> 2026</li></ol>`,
		'Fact. [^2]\n\n- Unnamed\n\n[^2]: [B](https://example.com/) 2026\n',
	],
	['the mark of a note is no source', '<p>Perhaps <sup class="cite"><a href="#note-1">1</a></sup></p>', `Perhaps [1](${address}#note-1)\n`],
];
for (const [what, html, markdown] of cases) test(what, () => assert.equal(alone(html), markdown));

test('in a file of several pages the numbers of sources contain the name of their page', () => {
	const html = `<main><p>Fact. ${cite('a', 1)}</p><ol class="sources"><li>A</li></ol></main>`;
	const together = makeCopy(parsePage(html), address, 'users-locked-out');
	assert.match(together, /Fact\. \[\^users-locked-out-1\]\n\n\[\^users-locked-out-1\]: A/);
	assert.match(copyAlone(together, 'users-locked-out'), /Fact\. \[\^1\]\n\n\[\^1\]: A/);
});

test('a page without content is rejected', () => {
	assert.throws(() => makeCopy(parsePage('<html></html>'), address, 'x'), /no <main>/);
});
