import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { contentReader } from '../../content-model/reader.ts';
import { authoredLinks } from './authored-links.ts';

test('in a page parsed as Markdown an anchor can be replaced, another span is kept', async () => {
	const root = process.cwd();
	const { html } = await markdownToHtml('<b>a</b> <span class="y">b</span> <span id="x"></span>c <span id="z"><span>d</span></span>', {
		mdastPlugins: [authoredLinks(contentReader(root), '/')],
		fileURL: pathToFileURL(join(root, 'content/docs/en/about.md')),
	});
	assert.equal(html.trim(), '<p><b>a</b> <span class="y">b</span> <a id="x"></a>c <a id="z"><span>d</span></a></p>');
});
