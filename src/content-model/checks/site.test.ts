import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { coreCopy } from '../../testing/site-copy.ts';
import { checkContent } from '../check.ts';
import { loadContentOrThrow } from '../load.ts';
import { formatProblems } from '../problem.ts';
import { checkSite } from './site.ts';

const root = resolve(import.meta.dirname, '../../..');
const content = loadContentOrThrow(root);

/** The problems of settings that are readable but do not fit the rest of the content. */
const said = (settings: object) =>
	formatProblems(checkSite({ ...content, data: { ...content.data, site: { ...content.data.site, ...settings } } }, root));

const cases: [name: string, settings: object, ...said: RegExp[]][] = [
	['a language that does not exist', { languages: ['en', 'zh-tv'] }, /languages: "zh-tv" is no language/, /Allowed are .*: en, zh-tw/],
	['the source language left out', { languages: ['zh-tw'] }, /"zh-tw" leaves out "en"/, /Add en/],
	[
		'a text under a key that is no language tag',
		{ name: { en: 'A', 'zh-tw': 'B' } },
		/name\.zh-tw: .*no language/,
		/Allowed are: en, zh-TW/,
	],
	[
		'an accent colour on which no text can be read',
		{ accent: '#0a6b6b' },
		/accent: text on "#0a6b6b" has a contrast of 6\.\d+ at best, needed is 7/,
		/nearest colour that passes is "#[0-9a-f]{6}"/,
	],
	[
		'one of two accent colours of that kind',
		{ accent: { light: '#8b1a6b', dark: '#0a6b6b' } },
		/accent\.dark: text on "#0a6b6b"/,
		/nearest/,
	],
	[
		'a logo that is not there',
		{ logo: { file: 'brand/not-there.svg', replacesName: false } },
		/logo\.file: there is no content\/brand\/not-there\.svg/,
	],
	[
		'a logo that is too large',
		{ logo: { file: 'i18n/en.json', replacesName: false } },
		/logo\.file: content\/i18n\/en\.json has \d+ bytes, allowed are 4096/,
	],
	[
		'a link for a question that does not exist',
		{ links: [{ label: { en: 'A' }, url: 'https://example.org/', questions: ['user-rest'] }] },
		/links\.0\.questions: unknown id "user-rest"/,
		/Did you mean "user-reset"/,
	],
	['a hidden question that does not exist', { hide: ['user-rest'] }, /hide: unknown id "user-rest"/, /Did you mean "user-reset"/],
	[
		'a note at a question that does not exist',
		{ notes: [{ questions: ['lockd-out'], text: { en: 'A' } }] },
		/notes\.0\.questions: unknown id "lockd-out"/,
		/Did you mean "locked-out"/,
	],
	[
		'a notice and a note under keys that are no language tags',
		{ notice: { text: { en: 'A', 'zh-tw': 'B' } }, notes: [{ questions: ['user-reset'], text: { en: 'A', de_DE: 'B' } }] },
		/notice\.text\.zh-tw: .*no language/,
		/notes\.0\.text\.de_DE: .*no language/,
	],
	['a place that does not exist', { portals: { ssrp: 'https://example.org/' } }, /portals: unknown id "ssrp"/, /portals\.yaml/],
];

for (const [name, settings, ...wanted] of cases)
	test(`reports ${name}`, () => {
		for (const text of wanted) assert.match(said(settings), text);
	});

test('the settings of a second organization have no mistakes', () => {
	assert.equal(said({ accent: '#8b1a6b', languages: ['en'], portals: { sspr: 'https://example.org/' } }), '');
});

test('a notice whose last day is before its first would never show', () => {
	using site = coreCopy();
	const settings = (days: string) => {
		site.write('content/data/site.yaml', `name: { en: A }\nindexing: false\nnotice: { text: { en: A }, ${days} }\n`);
		return formatProblems(checkContent(site.root));
	};
	assert.match(settings('from: 2026-12-24, until: 2026-12-20'), /notice\.until: .*never show/);
	assert.doesNotMatch(settings('from: 2026-12-20, until: 2026-12-20'), /notice/);
});

test('invalid values are reported with what was written and what is allowed', () => {
	using site = coreCopy();
	site.write(
		'content/data/site.yaml',
		[
			'name: { en: A }',
			'organization: { en: A }',
			'support: { en: { text: A } }',
			'indexing: sometimes',
			'accent: #0a6b6b',
			'logo: { file: ../logo.gif }',
			'links: [{ label: { en: A }, url: "http://example.org/" }]',
			'notice: { text: { en: A }, from: 2026-12-24, until: 2026-12-20, everywhere: often }',
			'hide: user-reset',
			'embedding: { origins: ["https://contoso.sharepoint.com/sites/help", "https://*.example.org", "http://example.org"] }',
		].join('\n'),
	);
	const problems = formatProblems(checkContent(site.root));
	for (const text of [
		/indexing: "sometimes": write true or false/,
		/accent: null: write one colour in quotes, such as "#0a6b6b".*YAML takes # for a remark/,
		/logo\.file: "\.\.\/logo\.gif": write the path of an SVG or PNG/,
		/links\.0\.url: "http:\/\/example\.org\/": write a full https/,
		/notice\.everywhere: "often": write true or false/,
		/hide: /,
		/embedding\.origins\.0: "https:\/\/contoso\.sharepoint\.com\/sites\/help": write https:\/\/ and the host.*without path/,
		/embedding\.origins\.1: "https:\/\/\*\.example\.org"/,
		/embedding\.origins\.2: "http:\/\/example\.org"/,
	])
		assert.match(problems, text);
});

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const pictures: [name: string, file: string, text: string, message: RegExp | undefined][] = [
	['a text that is called PNG', 'logo.png', 'PNG', /is no PNG/],
	['a text that is called SVG', 'logo.svg', 'SVG', /is no SVG/],
	['an SVG with a script', 'logo.svg', svg('<script>alert(1)</script>'), /holds a script/],
	['an SVG with an event', 'logo.svg', svg('<path onload="alert(1)"/>'), /holds a script/],
	['an SVG with a link to code', 'logo.svg', svg('<a href="javascript:alert(1)"/>'), /holds a script/],
	['an SVG with a picture of another host', 'logo.svg', svg('<image href="https://example.org/x.png"/>'), /another host/],
	['a plain SVG', 'logo.svg', `<?xml version="1.0"?>\n<!-- made by hand -->\n${svg('<path d="M0 0h1"/>')}`, undefined],
];

for (const [name, file, text, message] of pictures)
	test(`${message ? 'refuses' : 'accepts'} ${name} as a logo`, () => {
		using site = coreCopy();
		site.write(`content/${file}`, text);
		const content = loadContentOrThrow(site.root);
		const own = { ...content.data.site, logo: { file, replacesName: false } };
		const found = formatProblems(checkSite({ ...content, data: { ...content.data, site: own } }, site.root));
		if (message) assert.match(found, message);
		else assert.equal(found, '');
	});
