import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { all, readXml, textOf } from '../testing/xml.ts';
import { atomFeed, type Feed } from './atom.ts';

const feed: Feed = {
	lang: 'zh-TW',
	title: 'Contoso & Sons <FAQ>',
	author: 'A "B"',
	self: 'https://help.example.org/help/zh-tw/feed.xml',
	home: 'https://help.example.org/help/zh-tw/',
	updated: '2026-01-31',
	entries: [],
};
const entry = {
	title: 'T',
	href: 'https://help.example.org/help/zh-tw/users/locked-out/',
	date: '2026-11-22',
	note: 'N < 1',
	answer: 'A & B',
};

test('a feed has the date of its newest entry, or else the given one', () => {
	assert.equal(textOf(readXml(atomFeed(feed)), 'updated'), '2026-01-31T00:00:00Z');
	assert.equal(textOf(readXml(atomFeed({ ...feed, entries: [entry] })), 'updated'), '2026-11-22T00:00:00Z');
});

test('an entry keeps its id if its texts change, and each change has its own id', () => {
	const idOf = (changed: object) =>
		all(readXml(atomFeed({ ...feed, entries: [{ ...entry, ...changed }] })), 'entry').map((one) => textOf(one, 'id'))[0];
	assert.equal(idOf({}), 'tag:help.example.org,2026-11-22:/help/zh-tw/users/locked-out/');
	assert.equal(idOf({ title: 'U', note: 'M' }), idOf({}));
	assert.notEqual(idOf({ date: '2026-12-01' }), idOf({}));
});

test('the content of an entry is HTML: note and short answer, each in a paragraph', () => {
	const [only] = all(readXml(atomFeed({ ...feed, entries: [entry] })), 'entry');
	assert.equal(only && textOf(only, 'content'), '<p>N &lt; 1</p><p>A &amp; B</p>');
});

test('whatever the texts contain, the feed is well-formed and preserves them, except characters that XML forbids', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const read = readXml(atomFeed({ ...feed, title: `x${text}x`, entries: [{ ...entry, title: text, note: text }] }));
			if (!/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) assert.equal(textOf(read, 'title'), `x${text}x`);
		}),
	);
	assert.equal(textOf(readXml(atomFeed({ ...feed, title: 'a\u0000\u000bb\uFFFF' })), 'title'), 'ab');
});
