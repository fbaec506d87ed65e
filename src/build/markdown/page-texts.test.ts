import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadContent } from '../../content-model/load.ts';
import { publishedContent } from '../../content-model/published.ts';
import { SiteCopy } from '../../testing/site-copy.ts';
import { pageTexts } from './page-texts.ts';

test('a language with some texts gets the English one for each that it lacks', () => {
	using site = new SiteCopy(['content']);
	site.append('content/data/locales.yaml', '- { id: ar-xb, lang: ar-XB, label: "[xb]", dir: rtl }\n');
	site.write('content/i18n/ar-XB.json', '{ "note.danger": "[Danger]" }');
	const content = publishedContent(loadContent(site.root).content);
	const of = (file: string) => {
		const { 'note.danger': danger, 'note.caution': caution, 'code.copy': copy } = pageTexts(pathToFileURL(`${site.root}/${file}`), content);
		return [danger, caution, copy];
	};
	const { en = {} } = content.texts;
	const english = [en['note.danger'], en['note.caution'], en['code.copy']];
	assert.ok(english.every(Boolean));
	assert.deepEqual(of('content/docs/ar-xb/users/locked-out.mdx'), ['[Danger]', ...english.slice(1)]);
	assert.deepEqual(of('content/docs/en/users/locked-out.mdx'), english);
	assert.deepEqual(of('README.md'), english);
	assert.deepEqual(pageTexts(undefined, content), en);
});
