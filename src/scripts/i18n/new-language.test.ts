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

const german = { id: 'de', lang: 'de' };
const lockedOut = 'content/docs/de/users/locked-out.mdx';
const written = '---\ntitle: Konto gesperrt\ndescription: Warten.\n---\n\nMicrosoft Entra ID\n';

/** A copy of the content in which German has just been begun. */
function withNewLanguage(): SiteCopy {
	const site = new SiteCopy(['content']);
	for (const { file, text } of languageSkeletons(loadContentOrThrow(site.root), german)) site.write(file, text);
	site.append('content/data/locales.yaml', newLocale('de')?.line ?? '');
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

test('a language that was begun breaks nothing, is not published, and has everything still to be written', () => {
	using before = new SiteCopy(['content']);
	using site = withNewLanguage();
	assert.equal(formatProblems(checkContent(site.root)), '');
	const [old, now] = [loadPublishedContent(before.root), loadPublishedContent(site.root)];
	assert.deepEqual([now.pages, now.texts, now.search, now.data.locales], [old.pages, old.texts, old.search, old.data.locales]);
	const content = loadContentOrThrow(site.root);
	const states = textStates(content, german);
	assert.ok(states.length > 1000);
	assert.ok(states.every(({ state }) => state === 'missing'));
	assert.deepEqual(
		states.slice(0, 3).map(({ id }) => id),
		['', 'users', 'users/reset-password'],
	);
});

test('what is written is there, on its own, and what waits is not', () => {
	using site = withNewLanguage();
	site.write(lockedOut, written);
	site.replace('content/i18n/de.json', /"⟦Home⟧"/, '"Start"');
	site.replace('content/data/site.yaml', /$/, '\nlanguages: [en, de]\n');
	const { pages, strings, waiting } = loadContentOrThrow(site.root);
	assert.deepEqual(
		pages.filter(({ locale }) => locale === 'de').map(({ path }) => path),
		['users/locked-out'],
	);
	assert.deepEqual(strings['de'], { 'site.home': 'Start' });
	assert.ok(!waiting.includes(lockedOut) && waiting.includes('content/docs/de/index.mdx'));
	const published = loadPublishedContent(site.root);
	assert.deepEqual(
		published.data.locales.map(({ id }) => id),
		['en', 'de'],
	);
	assert.equal(published.texts['de']?.['site.about'], published.texts['en']?.['site.about']);
});

test('begun again, written texts stay, waiting ones become the English of today, new ones are added', () => {
	using site = withNewLanguage();
	site.write(lockedOut, written);
	site.replace('content/i18n/de.json', /"⟦Home⟧"/, '"Start"');
	site.replace('content/errors/de.yaml', /⟦The password held in Entra ID has expired.⟧/, 'Das Kennwort ist abgelaufen.');
	site.replace('content/i18n/en.json', '"About this site"', '"About"');
	site.replace('content/errors/de.yaml', /^aadsts50126:\n( {2}.*\n)+/m, '');
	site.replace('content/docs/en/users/index.mdx', 'title: My account', 'title: Your account');
	const skeletons = languageSkeletons(loadContentOrThrow(site.root), german);
	const again = (file: string) => {
		const skeleton = skeletons.find((one) => one.file === file);
		assert.ok(skeleton);
		return refreshed(skeleton, site.read(file));
	};
	assert.equal(again(lockedOut), undefined);
	assert.match(again('content/docs/de/users/index.mdx') ?? '', /⟦Your account⟧/);
	const strings = JSON.parse(again('content/i18n/de.json') ?? '{}') as Record<string, string>;
	assert.deepEqual([strings['site.home'], strings['site.about']], ['Start', '⟦About⟧']);
	const errors = again('content/errors/de.yaml') ?? '';
	assert.match(errors, /Das Kennwort ist abgelaufen/);
	assert.match(errors, /\naadsts50126:\n {2}means: "⟦/);
	assert.equal(again('content/search/de.yaml'), undefined);
});

test('a text made from another English text is stale until it is stamped again', () => {
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
