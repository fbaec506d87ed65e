import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SiteCopy } from '../../testing/site-copy.ts';
import { differences } from './compare.ts';

test('files that are missing or differ are named, with the place', () => {
	using one = new SiteCopy([]);
	using other = new SiteCopy([]);
	for (const site of [one, other]) site.write('same/a.html', 'same');
	assert.deepEqual(differences(one.root, other.root), []);
	one.write('b.js', 'abc');
	other.write('b.js', 'abd');
	one.write('c.css', '');
	const found = differences(one.root, other.root).join('\n');
	assert.match(found, /c\.css: only in/);
	assert.match(found, /b\.js: differs at byte 2: "abc"/);
});
