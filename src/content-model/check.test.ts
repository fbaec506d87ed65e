import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { hashSource } from '../i18n/staleness.ts';
import { coreCopy, SiteCopy } from '../testing/site-copy.ts';
import { checkContent, checkReadContent } from './check.ts';
import { loadContentOrThrow } from './load.ts';
import { treeOf } from './page-tree.ts';
import { formatProblems } from './problem.ts';

const page = 'content/docs/en/users/reset-password.mdx';
const translation = 'content/docs/zh-tw/users/reset-password.mdx';
const frontMatter = (field: string) => new RegExp(`\n${field}:.*(\n {2}.*)*`);

/** Replaces a field in a page's front matter, or adds it. */
function setField(site: SiteCopy, file: string, field: string, value: string): void {
	const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(site.read(file)) ?? [];
	site.write(file, `---\n${`\n${front}`.replace(frontMatter(field), '').slice(1)}${field}:${value}\n---\n${body}`);
}

const note = (date: string) => `\n  - date: ${date}\n    text: Changed.`;

test('the trees of pages are not kept after the check: a build keeps the pages', () => {
	const content = loadContentOrThrow(process.cwd());
	const [first] = content.pages;
	assert.ok(first);
	const tree = treeOf(first);
	assert.equal(treeOf(first), tree);
	checkReadContent({ ...content, pages: [first] }, process.cwd());
	assert.notEqual(treeOf(first), tree);
});

/** Gives the page and its translation the same note of a change, so that a test can then break one of the two. */
function settle(site: SiteCopy): void {
	setField(site, page, 'verified', ' 2026-11-22');
	for (const file of [page, translation]) {
		setField(site, file, 'changes', note('2026-11-22'));
		setField(site, file, 'actions', '\n  - { label: Help, to: support }');
	}
	const english = loadContentOrThrow(site.root).pages.find(({ file }) => file === page);
	assert.ok(english);
	setField(site, translation, 'sourceHash', ` ${hashSource({ ...english.fields, body: english.body })}`);
}

/** One way to break the content, and what the message about it must say. */
interface Case {
	name: string;
	breakIt: (site: SiteCopy) => void;
	file: string;
	field: string | RegExp;
	message: RegExp;
	fix: RegExp;
}

const cases: Case[] = [
	{
		name: 'a source nobody registered',
		breakIt: (site) => site.replace(page, 'sources: [', 'sources: [sspr-licencing, '),
		file: page,
		field: 'sources',
		message: /unknown id "sspr-licencing"/,
		fix: /Did you mean "sspr-licensing"/,
	},
	{
		name: 'a source nobody uses',
		breakIt: (site) =>
			site.write(
				'content/data/sources.yaml',
				`${site.read('content/data/sources.yaml')}- { id: lonely, title: T, address: "https://example.org/", publisher: P, verified: 2026-01-01 }\n`,
			),
		file: 'content/data/sources.yaml',
		field: 'lonely',
		message: /used by no page/,
		fix: /Remove it/,
	},
	{
		name: 'a source address with a language in it',
		breakIt: (site) => site.replace('content/data/sources.yaml', 'learn.microsoft.com/entra', 'learn.microsoft.com/en-us/entra'),
		file: 'content/data/sources.yaml',
		field: /address/,
		message: /leave the language out/,
		fix: /Correct/,
	},
	{
		name: 'an address in a page',
		breakIt: (site) => site.write(page, `${site.read(page)}\n[here](https://example.org/)\n`),
		file: page,
		field: /^line \d+$/,
		message: /written as an address/,
		fix: /Link by id/,
	},
	{
		name: 'a button that leads nowhere',
		breakIt: (site) => setField(site, page, 'actions', '\n  - { label: Reset, to: "portal:ssprs" }'),
		file: page,
		field: 'actions.0.to',
		message: /unknown id in "portal:ssprs"/,
		fix: /Did you mean "sspr"/,
	},
	{
		name: 'a button to an unknown checker',
		breakIt: (site) => setField(site, page, 'actions', '\n  - { label: Check, to: "check:rule?a=x" }'),
		file: page,
		field: 'actions.0.to',
		message: /unknown id/,
		fix: /checkers\/registry/,
	},
	{
		name: 'a button that asks a checker what it does not understand',
		breakIt: (site) => setField(site, page, 'actions', '\n  - { label: Check, to: "check:role?t=reset_password" }'),
		file: page,
		field: 'actions.0.to',
		message: /does not understand "t=reset_password"/,
		fix: /behind the \? or #/,
	},
	{
		name: 'a button that is an address',
		breakIt: (site) => setField(site, page, 'actions', '\n  - { label: Reset, to: "https://aka.ms/sspr" }'),
		file: page,
		field: 'actions.0.to',
		message: /written as an address/,
		fix: /portal:/,
	},
	{
		name: 'a fourth button',
		breakIt: (site) => setField(site, page, 'actions', '\n  - { label: Reset, to: support }'.repeat(4)),
		file: page,
		field: 'actions',
		message: /three buttons/,
		fix: /Correct/,
	},
	{
		name: 'a translation with another button than the English page',
		breakIt: (site) => {
			settle(site);
			setField(site, translation, 'actions', '\n  - { label: 重設, to: "q:user-change" }');
		},
		file: translation,
		field: 'actions',
		message: /lead to "q:user-change", those of the English page to "support"/,
		fix: /Give each button/,
	},
	{
		name: 'a link to no question',
		breakIt: (site) => site.write(page, `${site.read(page)}\n[here](q:user-chnage)\n`),
		file: page,
		field: /^line \d+$/,
		message: /unknown id in "q:user-chnage"/,
		fix: /Did you mean "user-change"/,
	},
	{
		name: 'a cited source that the page does not list',
		breakIt: (site) => site.write(page, `${site.read(page)}\nText. [](src:cli-ad-user)\n`),
		file: page,
		field: /^line \d+$/,
		message: /"cli-ad-user" is cited/,
		fix: /sources: of the English page/,
	},
	{
		name: 'a reason without its sentence',
		breakIt: (site) => site.replace('content/i18n/en.json', '"role.rule.guest":', '"role.rule.gest":'),
		file: 'content/i18n/en.json',
		field: 'role.rule.guest',
		message: /missing/,
		fix: /Add the text/,
	},
	{
		name: 'a rule of the role checker that nobody wrote',
		breakIt: (site) => site.replace('content/data/role-alternatives.yaml', 'after: [actor-eligible-only]', 'after: [actor-eligible-onlz]'),
		file: 'content/data/role-alternatives.yaml',
		field: 'activate-role.after',
		message: /unknown id "actor-eligible-onlz"/,
		fix: /Did you mean "actor-eligible-only"/,
	},
	{
		name: 'a source of a rule that nobody registered',
		breakIt: (site) => site.replace('content/data/role-rules.yaml', 'sources: [pim-configure]', 'sources: [pim-configurz]'),
		file: 'content/data/role-rules.yaml',
		field: 'actor-eligible-only',
		message: /unknown id "pim-configurz"/,
		fix: /Did you mean "pim-configure"/,
	},
	{
		name: 'a role with two entries',
		breakIt: (site) => site.replace('content/data/other-roles.yaml', 'id: agent-user,', 'id: global-reader,'),
		file: 'content/data/other-roles.yaml',
		field: 'global-reader',
		message: /is in roles\.yaml too/,
		fix: /Keep it in roles\.yaml/,
	},
	{
		name: 'two tools taken when none is named',
		breakIt: (site) => site.replace('content/data/role-tools.yaml', 'defaultFor: apps', 'defaultFor: people'),
		file: 'content/data/role-tools.yaml',
		field: 'defaultFor',
		message: /not exactly one tool is the default for people/,
		fix: /at one tool/,
	},
	{
		name: 'two questions with one path',
		breakIt: (site) => site.replace('content/data/questions.yaml', 'path: users/change-password', 'path: users/reset-password'),
		file: 'content/data/questions.yaml',
		field: 'user-change.path',
		message: /used twice/,
		fix: /its own path/,
	},
	{
		name: 'a question without a page',
		breakIt: (site) =>
			site.write('content/data/questions.yaml', `${site.read('content/data/questions.yaml')}- { id: new-one, path: users/new-one }\n`),
		file: 'content/data/questions.yaml',
		field: 'new-one',
		message: /no page/,
		fix: /Write content\/docs\/en\/users\/new-one\.mdx/,
	},
	{
		name: 'an answer that is in no list of questions',
		breakIt: (site) => site.write('content/docs/en/users/new-one.mdx', site.read(page)),
		file: 'content/docs/en/users/new-one.mdx',
		field: 'path',
		message: /not in questions\.yaml/,
		fix: /Add the question/,
	},
	{
		name: 'an answer without a date',
		breakIt: (site) => site.replace(page, frontMatter('verified'), ''),
		file: page,
		field: 'verified',
		message: /missing/,
		fix: /Add verified:/,
	},
	{
		name: 'a short answer that is not short',
		breakIt: (site) => site.replace(translation, /\ndescription: .*/, '\ndescription: 一。二。三。'),
		file: translation,
		field: 'description',
		message: /more than two sentences/,
		fix: /Keep the answer/,
	},
	{
		name: 'a change after the day on which the answer was verified',
		breakIt: (site) => {
			settle(site);
			setField(site, page, 'changes', note('2027-01-01'));
		},
		file: page,
		field: 'changes',
		message: /2027-01-01 is after 2026-11-22/,
		fix: /set verified:/,
	},
	{
		name: 'two changes in the wrong order',
		breakIt: (site) => {
			settle(site);
			setField(site, page, 'changes', note('2026-01-01') + note('2026-11-22'));
		},
		file: page,
		field: 'changes',
		message: /2026-11-22 stands below an older day/,
		fix: /newest note first/,
	},
	{
		name: 'a note of a change that only the translation has',
		breakIt: (site) => {
			settle(site);
			setField(site, translation, 'changes', note('2026-01-02'));
		},
		file: translation,
		field: 'changes',
		message: /no note of 2026-01-02/,
		fix: /2026-11-22/,
	},
	{
		name: 'a translation that is up to date without the note',
		breakIt: (site) => {
			settle(site);
			site.replace(translation, frontMatter('changes'), '');
		},
		file: translation,
		field: 'changes',
		message: /lacks the note of 2026-11-22/,
		fix: /Translate/,
	},
	{
		name: 'a misspelt field',
		breakIt: (site) => site.replace(page, '\naliases:', '\nalias:'),
		file: page,
		field: 'alias',
		message: /unknown field "alias"/,
		fix: /spelling/,
	},
	{
		name: 'an item that the source article does not have',
		breakIt: (site) => site.replace(page, 'seedItems: [3]', 'seedItems: [12]'),
		file: page,
		field: 'seedItems.0',
		message: /11/,
		fix: /Correct the value/,
	},
	{
		name: 'front matter that is no YAML',
		breakIt: (site) => site.replace(page, /\ntitle: .*/, '\ntitle: one: two: three'),
		file: page,
		field: 'line 2',
		message: /not valid YAML/,
		fix: /quotes/,
	},
	{
		name: 'no front matter',
		breakIt: (site) => site.write(page, 'Text'),
		file: page,
		field: 'front matter',
		message: /missing/,
		fix: /---/,
	},
	{
		name: 'a translation without an English page',
		breakIt: (site) => site.write('content/docs/zh-tw/users/alone.mdx', site.read(translation)),
		file: 'content/docs/zh-tw/users/alone.mdx',
		field: 'path',
		message: /without an English page/,
		fix: /Write content\/docs\/en\/users\/alone\.mdx/,
	},
	{
		name: 'a folder that is no locale',
		breakIt: (site) => site.write('content/docs/xx/users/reset-password.mdx', site.read(translation)),
		file: 'content/docs/xx/users/reset-password.mdx',
		field: 'folder',
		message: /"xx" is no locale/,
		fix: /locales\.yaml/,
	},
	{
		name: 'a translation that repeats an inherited field',
		breakIt: (site) => site.replace(translation, '\nsourceHash:', '\nverified: 2026-01-01\nsourceHash:'),
		file: translation,
		field: 'verified',
		message: /inherits/,
		fix: /Remove/,
	},
	{
		name: 'a translation that looks unlike the English page',
		breakIt: (site) => site.replace('content/docs/zh-tw/questions.mdx', '\npagefind: false', ''),
		file: 'content/docs/zh-tw/questions.mdx',
		field: 'pagefind',
		message: /"" here, "false" in the English page/,
		fix: /Write pagefind: false/,
	},
	{
		name: 'a translation that nobody stamped',
		breakIt: (site) => site.replace(translation, frontMatter('sourceHash'), ''),
		file: translation,
		field: 'sourceHash',
		message: /missing/,
		fix: /i18n:stamp/,
	},
	{
		name: 'a translated product name',
		breakIt: (site) => {
			const file = 'content/docs/zh-tw/apps/manage-credentials.mdx';
			site.write(file, site.read(file).replaceAll('Microsoft Graph', '微軟圖形'));
		},
		file: 'content/docs/zh-tw/apps/manage-credentials.mdx',
		field: 'text',
		message: /"Microsoft Graph"/,
		fix: /not translated/,
	},
	{
		name: 'a translated command',
		breakIt: (site) => site.replace('content/docs/zh-tw/apps/manage-credentials.mdx', '\naz ad app', '\naz 廣告 app'),
		file: 'content/docs/zh-tw/apps/manage-credentials.mdx',
		field: /^code block \d+$/,
		message: /differs/,
		fix: /unchanged/,
	},
	{
		name: 'a missing interface string',
		breakIt: (site) => site.replace('content/i18n/zh-TW.json', /\n\s*"answer\.stuck":.*/, ''),
		file: 'content/i18n/zh-TW.json',
		field: 'answer.stuck',
		message: /missing/,
		fix: /Still stuck/,
	},
	{
		name: 'a lost placeholder',
		breakIt: (site) => site.replace('content/i18n/zh-TW.json', '{{organization}}', ''),
		file: 'content/i18n/zh-TW.json',
		field: 'site.publishedBy',
		message: /placeholders/,
		fix: /\{\{organization\}\}/,
	},
	{
		name: 'a string that English does not have',
		breakIt: (site) => site.replace('content/i18n/zh-TW.json', '{', '{ "old.key": "x",'),
		file: 'content/i18n/zh-TW.json',
		field: 'old.key',
		message: /does not exist in English/,
		fix: /Remove/,
	},
	{
		name: 'a language without interface strings',
		breakIt: (site) => site.remove('content/i18n/zh-TW.json'),
		file: 'content/i18n/zh-TW.json',
		field: /whole file/,
		message: /missing/,
		fix: /Copy/,
	},
	{
		name: 'a role nobody defined in a rule',
		breakIt: (site) => site.replace('content/data/reset-rules.yaml', 'groups-administrator: [', 'grups-administrator: ['),
		file: 'content/data/reset-rules.yaml',
		field: 'reset-password.targets',
		message: /unknown id "grups-administrator"/,
		fix: /Did you mean "groups-administrator"/,
	},
	{
		name: 'an edition that a feature forgets',
		breakIt: (site) => site.replace('content/data/features.yaml', 'editions: [entra_free, ', 'editions: ['),
		file: 'content/data/features.yaml',
		field: 'cloud_password_change',
		message: /nothing about the edition "entra_free"/,
		fix: /Add it/,
	},
	{
		name: 'an edition rated twice',
		breakIt: (site) => site.replace('content/data/features.yaml', 'editions: [entra_free, ', 'editions: [entra_free, entra_free, '),
		file: 'content/data/features.yaml',
		field: 'cloud_password_change',
		message: /twice/,
		fix: /one cell/,
	},
	{
		name: 'a note without a text',
		breakIt: (site) => site.replace('content/data/features.yaml', 'note: addon', 'note: add-on'),
		file: 'content/i18n/en.json',
		field: 'license.note.add-on',
		message: /missing/,
		fix: /Add the text/,
	},
	{
		name: 'wordings of a question that does not exist',
		breakIt: (site) => site.replace('content/search/en.yaml', '\n  user-change:', '\n  user-chnage:'),
		file: 'content/search/en.yaml',
		field: 'paraphrases.user-chnage',
		message: /unknown id "user-chnage"/,
		fix: /Did you mean "user-change"/,
	},
	{
		name: 'a question with too few wordings',
		breakIt: (site) =>
			site.replace('content/search/zh-tw.yaml', /\n {2}user-change:\n(?: {4}- .*\n)+/, "\n  user-change:\n    - '改密碼'\n"),
		file: 'content/search/zh-tw.yaml',
		field: 'paraphrases.user-change',
		message: /has 1 wording, needs 8/,
		fix: /how people really ask/,
	},
	{
		name: 'a wording that stands there twice, but for its dots',
		breakIt: (site) =>
			site.replace('content/search/en.yaml', '\n  user-change:\n', '\n  user-change:\n    - "One two"\n    - "one, two."\n'),
		file: 'content/search/en.yaml',
		field: 'paraphrases.user-change',
		message: /"one, two\." stands there twice/,
		fix: /other words/,
	},
	{
		name: 'a synonym of two words',
		breakIt: (site) => site.replace('content/search/en.yaml', '\nsynonyms:\n', '\nsynonyms:\n  - [lock, bolt]\n'),
		file: 'content/search/en.yaml',
		field: 'synonyms',
		message: /"lock" stands in two lists/,
		fix: /means most/,
	},
	{
		name: 'a short line that a wording says already',
		breakIt: (site) =>
			site.replace('content/search/everyday.en.yaml', 'user-reset:\n  [\n', 'user-reset:\n  [\n    Lost. my login!, lost my login,\n'),
		file: 'content/search/everyday.en.yaml',
		field: 'user-reset',
		message: /"lost my login" is a wording of this question already/,
		fix: /other words/,
	},
	{
		name: 'short lines for a question that does not exist',
		breakIt: (site) => site.replace('content/search/everyday.en.yaml', '\nuser-change:\n', '\nuser-chnage:\n'),
		file: 'content/search/everyday.en.yaml',
		field: 'user-chnage',
		message: /unknown id "user-chnage"/,
		fix: /Did you mean "user-change"/,
	},
	{
		name: 'a query that the search has learnt',
		breakIt: (site) => site.replace('content/search/en.yaml', '\n  user-reset:\n', '\n  user-reset:\n    - "Forgot-Password!"\n'),
		file: 'content/search/queries.en.yaml',
		field: 'forgotpassword',
		message: /is a paraphrase too/,
		fix: /what is learnt cannot measure/,
	},
	{
		name: 'a query for a question that does not exist',
		breakIt: (site) => site.replace('content/search/queries.en.yaml', 'question: user-change', 'question: user-chnage'),
		file: 'content/search/queries.en.yaml',
		field: /./,
		message: /unknown id "user-chnage"/,
		fix: /Did you mean "user-change"/,
	},
	{
		name: 'a support contact without English',
		breakIt: (site) => site.write('content/data/site.yaml', 'name: { en: A }\nindexing: false\nsupport:\n  de: { text: Ask. }\n'),
		file: 'content/data/site.yaml',
		field: 'support',
		message: /English contact/,
		fix: /Correct/,
	},
];

test('the content of this site has no mistakes', () => {
	using site = new SiteCopy(['content']);
	assert.equal(formatProblems(checkContent(site.root)), '');
});

const site = coreCopy();
after(() => site[Symbol.dispose]());
for (const { name, breakIt, file, field, message, fix } of cases) {
	test(`reports ${name}: file, field, what is wrong and what to do`, () => {
		site.restore();
		breakIt(site);
		const problems = checkContent(site.root);
		const matches = (text: string, wanted: string | RegExp) => (typeof wanted === 'string' ? text === wanted : wanted.test(text));
		const found = problems.some((p) => p.file === file && matches(p.field, field) && message.test(p.message) && fix.test(p.fix));
		assert.ok(found, `not reported. Reported instead:\n${formatProblems(problems)}`);
	});
}
