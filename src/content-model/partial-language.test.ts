import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SiteCopy } from '../testing/site-copy.ts';
import { checkContent } from './check.ts';
import { formatProblems } from './problem.ts';
import { loadPublishedContent } from './published.ts';

/** A copy of the content with a further language that has one page: no texts of the interface, no search words. */
function withPartialLanguage(): SiteCopy {
	const site = new SiteCopy(['content']).publishAll();
	site.append('content/data/locales.yaml', '- { id: ar-xb, lang: ar-XB, label: "[ؤxb]", dir: rtl }\n');
	const fields = 'title: "[My account is locked]"\ndescription: "[Wait, or reset.]"\nsourceHash: "000000000000"';
	site.write('content/docs/ar-xb/users/locked-out.mdx', `---\n${fields}\n---\n\n[Microsoft Entra ID]\n`);
	return site;
}

test('a language with a single page and nothing else is accepted', () => {
	using site = withPartialLanguage();
	assert.equal(formatProblems(checkContent(site.root)), '');
});

test('the other languages are unchanged, and the new one falls back to English', () => {
	using before = new SiteCopy(['content']).publishAll();
	using after = withPartialLanguage();
	const [old, now] = [loadPublishedContent(before.root), loadPublishedContent(after.root)];
	const own = now.pages.filter(({ locale }) => locale === 'ar-xb');
	assert.deepEqual(
		own.map(({ path }) => path),
		['users/locked-out'],
	);
	assert.deepEqual(
		now.pages.filter((page) => !own.includes(page)),
		old.pages,
	);
	const { 'ar-XB': texts, ...others } = now.texts;
	assert.deepEqual(others, old.texts);
	assert.deepEqual(texts, old.texts['en']);
	const { 'ar-xb': words, ...search } = now.search;
	assert.deepEqual(search, old.search);
	assert.deepEqual([words?.queries, words?.words.paraphrases], [[], {}]);
});

test('a partial language is checked for what it has; a complete one must have everything', () => {
	using site = withPartialLanguage();
	site.write('content/i18n/ar-XB.json', '{ "site.home": "[Home]", "site.hom": "[Home]" }');
	site.write('content/search/ar-xb.yaml', 'paraphrases:\n  user-reset: [one]\nsynonyms: []\noldNames: {}\nstopWords: []\nendings: {}\n');
	const fields = () => checkContent(site.root).map(({ file, field }) => `${file} ${field}`);
	assert.deepEqual(fields(), ['content/i18n/ar-XB.json site.hom', 'content/search/ar-xb.yaml paraphrases.user-reset']);
	site.replace('content/data/locales.yaml', 'dir: rtl }', 'dir: rtl, complete: true }');
	assert.ok(fields().includes('content/i18n/ar-XB.json site.allQuestions'));
	// Search words are required only for questions that have a page in the language.
	assert.ok(fields().includes('content/search/ar-xb.yaml paraphrases.locked-out'));
	assert.ok(!fields().includes('content/search/ar-xb.yaml paraphrases.user-change'));
});
