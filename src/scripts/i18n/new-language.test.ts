import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../content-model/check.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { formatProblems } from '../../content-model/problem.ts';
import { loadPublishedContent } from '../../content-model/published.ts';
import { textStates } from '../../content-model/translation/progress.ts';
import { SiteCopy } from '../../testing/site-copy.ts';
import { newLocale } from './locale-line.ts';
import { refreshed } from './refresh.ts';
import { languageSkeletons } from './skeletons.ts';

const italian = { id: 'it', lang: 'it' };
const lockedOut = 'content/docs/it/users/locked-out.mdx';
const written = '---\ntitle: Account bloccato\ndescription: Attendi.\n---\n\nMicrosoft Entra ID\n';

/** A copy of the content in which Italian has just been started. */
function withNewLanguage(): SiteCopy {
	const site = new SiteCopy(['content']);
	for (const { file, text } of languageSkeletons(loadContentOrThrow(site.root), italian)) site.write(file, text);
	site.append('content/data/locales.yaml', newLocale('it')?.line ?? '');
	return site;
}

for (const [id, lang, label, dir] of [
	['de', 'de', 'Deutsch', 'ltr'],
	['pt-br', 'pt-BR', 'português (Brasil)', 'ltr'],
	['ar', 'ar', 'العربية', 'rtl'],
	['he', 'he', 'עברית', 'rtl'],
] as const)
	test(`the line of ${id}`, () => {
		assert.deepEqual(newLocale(id), { lang, line: `- { id: ${id}, lang: ${lang}, label: ${label}, dir: ${dir}, draft: true }\n` });
	});
for (const id of ['', 'xx', 'DE', 'de_AT', '../de']) test(`"${id}" is no language`, () => assert.equal(newLocale(id), undefined));

test('a started language breaks nothing, is not published, and has every text to translate', () => {
	using before = new SiteCopy(['content']);
	using site = withNewLanguage();
	assert.equal(formatProblems(checkContent(site.root)), '');
	const [old, now] = [loadPublishedContent(before.root), loadPublishedContent(site.root)];
	assert.deepEqual([now.pages, now.texts, now.search, now.data.locales], [old.pages, old.texts, old.search, old.data.locales]);
	const content = loadContentOrThrow(site.root);
	const states = textStates(content, italian);
	assert.ok(states.length > 1000);
	assert.ok(states.every(({ state }) => state === 'missing'));
	assert.deepEqual(
		states.slice(0, 3).map(({ id }) => id),
		['', 'users', 'users/reset-password'],
	);
});

test('a page of a new language has the required layout fields', () => {
	using site = withNewLanguage();
	const fields = (file: string) => site.read(file).split('\n---')[0] ?? '';
	assert.match(fields('content/docs/it/questions.mdx'), /\ntableOfContents: false\npagefind: false/);
	assert.match(fields('content/docs/it/index.mdx'), /\ntemplate: "splash"/);
	assert.doesNotMatch(fields('content/docs/it/users/reset-password.mdx'), /template|tableOfContents|pagefind/);
});

test('translated texts are used one by one, waiting ones are not', () => {
	using site = withNewLanguage();
	site.write(lockedOut, written);
	site.replace('content/i18n/it.json', /"⟦Home⟧"/, '"Inizio"');
	site.write('content/data/site.yaml', 'name: { en: A }\nindexing: false\nlanguages: [en, it]\n');
	const { pages, strings, waiting } = loadContentOrThrow(site.root);
	assert.deepEqual(
		pages.filter(({ locale }) => locale === 'it').map(({ path }) => path),
		['users/locked-out'],
	);
	assert.deepEqual(strings['it'], { 'site.home': 'Inizio' });
	assert.ok(!waiting.includes(lockedOut) && waiting.includes('content/docs/it/index.mdx'));
	const published = loadPublishedContent(site.root);
	assert.deepEqual(
		published.data.locales.map(({ id }) => id),
		['en', 'it'],
	);
	assert.equal(published.texts['it']?.['site.about'], published.texts['en']?.['site.about']);
});

test('started again: translations are kept, waiting texts become today’s English, new texts are added', () => {
	using site = withNewLanguage();
	site.write(lockedOut, written);
	site.replace('content/i18n/it.json', /"⟦Home⟧"/, '"Inizio"');
	site.replace('content/errors/it.yaml', /⟦The password held in Entra ID has expired.⟧/, 'La password è scaduta.');
	site.replace('content/i18n/en.json', '"About this site"', '"About"');
	site.replace('content/errors/it.yaml', /^aadsts50126:\n( {2}.*\n)+/m, '');
	site.replace('content/docs/en/users/index.mdx', 'title: My account', 'title: Your account');
	const skeletons = languageSkeletons(loadContentOrThrow(site.root), italian);
	const again = (file: string) => {
		const skeleton = skeletons.find((one) => one.file === file);
		assert.ok(skeleton);
		return refreshed(skeleton, site.read(file));
	};
	assert.equal(again(lockedOut), undefined);
	assert.match(again('content/docs/it/users/index.mdx') ?? '', /⟦Your account⟧/);
	const strings = JSON.parse(again('content/i18n/it.json') ?? '{}') as Record<string, string>;
	assert.deepEqual([strings['site.home'], strings['site.about']], ['Inizio', '⟦About⟧']);
	const errors = again('content/errors/it.yaml') ?? '';
	assert.match(errors, /La password è scaduta/);
	assert.equal(errors.match(/^"0x801c0003":$/gm)?.length, 1, 'a code that looks like a number is quoted, and known again');
	assert.match(errors, /\naadsts50126:\n {2}means: "⟦/);
	assert.equal(again('content/search/it.yaml'), undefined);
});

test('a text translated from another English text is stale until it is stamped again', () => {
	using site = new SiteCopy(['content']);
	const state = () => {
		const texts = textStates(loadContentOrThrow(site.root), { id: 'zh-tw', lang: 'zh-TW' });
		return texts.find(({ kind, id }) => kind === 'strings' && id === 'site.home')?.state;
	};
	site.write('content/stamps/zh-tw.json', '{}');
	assert.equal(state(), 'ok');
	site.write('content/stamps/zh-tw.json', '{ "strings/site.home": "00000000" }');
	assert.equal(state(), 'stale');
});
